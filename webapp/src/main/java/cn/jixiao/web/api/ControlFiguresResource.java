package cn.jixiao.web.api;

import cn.jixiao.projects.ControlFigureService;
import cn.jixiao.projects.ControlFiguresDraft;
import cn.jixiao.projects.TargetFigure;
import cn.jixiao.projects.UnitFigures;
import cn.jixiao.shared.AmountUnit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** How much a bureau lets a unit, and each of its projects, have in a year; amounts are in 元. */
@Path(ApiApplication.VERSION + "/control-figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ControlFiguresResource {

  private static final long NOBODYS = 0;

  @Inject ControlFigureService figures;
  @Inject Call call;
  @Inject Acts acts;

  @GET
  public Response get(@QueryParam("unit") String unit, @QueryParam("year") String year) {
    return answer(figures.of(unit(unit), year(year))).response();
  }

  /** Issues all figures of the unit; those that change are corrected, for a reason. */
  @PUT
  public Response issue(@QueryParam("unit") String unit, @QueryParam("year") String year) {
    var code = unit(unit);
    var budgetYear = year(year);
    var readVersion = call.readVersion();
    var draft = read(JsonFields.of(call.json()));
    return acts.once(() -> answer(figures.issue(code, budgetYear, readVersion, draft)));
  }

  private static String unit(String unit) {
    return Parameters.required("unit", unit);
  }

  private static int year(String year) {
    return Parameters.integer("year", Parameters.required("year", year));
  }

  /** What we send can be sent back: what was declared and approved is accepted, too. */
  private static ControlFiguresDraft read(JsonFields fields) {
    fields.ignore("organization", "year", "round", "amountUnit", "declared", "waiting");
    var total = fields.decimal("total");
    var reason = fields.words("reason");
    var amounts = fields.list("figures", ControlFiguresResource::amount);
    fields.requireClean();
    return new ControlFiguresDraft(total, amounts, reason);
  }

  private static ControlFiguresDraft.OfTarget amount(JsonFields fields) {
    fields.ignore("code", "name", "declared", "inForce", "toRevise", "revision");
    var target = fields.id("target");
    return new ControlFiguresDraft.OfTarget(
        target == null ? NOBODYS : target, fields.decimal("amount"));
  }

  private static Answer answer(UnitFigures found) {
    var total = found.issued() ? found.total().getAmount() : null;
    var told =
        new Shape()
            .value("organization", OrganizationJson.of(found.unit().getCode(), found.unitName()))
            .integer("year", found.year())
            .constant("round", found.round())
            .text("amountUnit", AmountUnit.YUAN.label())
            .text("declared", AmountUnit.YUAN.print(found.declared()))
            .text("total", AmountUnit.YUAN.print(total))
            .count("waiting", found.waiting())
            .list("figures", found.targets(), ControlFiguresResource::figure);
    return new Answer(200, Map.of(), told.object()).withVersion(found.version());
  }

  private static JsonObject figure(TargetFigure figure) {
    return new Shape()
        .id("target", figure.targetId())
        .text("code", figure.code())
        .text("name", figure.name())
        .text("declared", AmountUnit.YUAN.print(figure.declared()))
        .text("inForce", AmountUnit.YUAN.print(figure.inForce()))
        .text("amount", AmountUnit.YUAN.print(figure.amount()))
        .flag("toRevise", figure.toRevise())
        .constant("revision", figure.revision())
        .object();
  }
}
