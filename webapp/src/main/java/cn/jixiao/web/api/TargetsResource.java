package cn.jixiao.web.api;

import cn.jixiao.checks.CheckService;
import cn.jixiao.imports.ImportService;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.SuggestionService;
import cn.jixiao.projects.TargetFilter;
import cn.jixiao.projects.TargetState;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The yearly performance targets this caller may see, and what may be done with them. */
@Path(ApiApplication.VERSION + "/targets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TargetsResource {

  @Inject ProjectService projects;
  @Inject OrganizationService organizations;
  @Inject ImportService imports;
  @Inject CheckService checks;
  @Inject SuggestionService suggestions;
  @Inject Call call;
  @Inject Acts acts;

  @GET
  public Response list(
      @QueryParam("year") String year,
      @QueryParam("organization") String organization,
      @QueryParam("state") String state,
      @QueryParam("q") String text,
      @QueryParam("page") String page,
      @QueryParam("size") String size) {
    var paging = Paging.of(page, size);
    var filter =
        new TargetFilter(
            Parameters.integer("year", year),
            Parameters.text(organization),
            Parameters.constant("state", state, TargetState.class),
            Parameters.text(text),
            null,
            false,
            paging.first(),
            paging.size());
    var found = projects.list(filter);
    var list =
        new Shape().list("items", found.rows(), TargetJson::row).count("total", found.total());
    return Answer.ok(list.object()).response();
  }

  @POST
  public Response create() {
    var input = TargetInput.read(call.json()).requirePlace();
    return acts.once(
        () -> {
          var drafts = List.of(input.draft());
          var target = projects.create(input.organization(), input.year(), drafts).get(0);
          var address = ApiApplication.PATH + "/targets/" + target.getId();
          return form(201, target).with(HttpHeaders.LOCATION, address);
        });
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") String id) {
    return form(200, projects.get(Parameters.id(id))).response();
  }

  @PUT
  @Path("{id}")
  public Response revise(@PathParam("id") String id) {
    var targetId = Parameters.id(id);
    var readVersion = call.readVersion();
    var input = TargetInput.read(call.json());
    return acts.once(
        () -> {
          requireSamePlace(projects.get(targetId), input);
          return form(200, projects.revise(targetId, readVersion, input.draft()));
        });
  }

  /** Throws a draft away that was never submitted. */
  @DELETE
  @Path("{id}")
  public Response discard(@PathParam("id") String id) {
    var targetId = Parameters.id(id);
    var readVersion = call.readVersion();
    return acts.once(
        () -> {
          projects.discard(targetId, readVersion);
          return Answer.done();
        });
  }

  @POST
  @Path("{id}/submission")
  public Response submit(@PathParam("id") String id) {
    var targetId = Parameters.id(id);
    JsonFields.of(call.jsonOrNothing()).requireClean();
    return acts.once(
        () -> {
          var submission = projects.submit(targetId);
          return Answer.created(new Shape().id("submissionId", submission.getId()).object());
        });
  }

  /** What the quality review says of the target and of its place among the unit's others. */
  @GET
  @Path("{id}/findings")
  public Response findings(@PathParam("id") String id) {
    return Answer.ok(FindingJson.reviewed(checks.findingsOf(Parameters.id(id)))).response();
  }

  /** Indicators that may suit the target; nothing is inserted. */
  @GET
  @Path("{id}/suggestions")
  public Response suggestions(@PathParam("id") String id) {
    return Answer.ok(SuggestionJson.of(suggestions.forTarget(Parameters.id(id)))).response();
  }

  /** Says why a text stays as it is although a rule warns; an empty reason takes that back. */
  @POST
  @Path("{id}/answers")
  public Response answer(@PathParam("id") String id) {
    var targetId = Parameters.id(id);
    var fields = JsonFields.of(call.json());
    var rule = fields.text("rule");
    var field = fields.text("field");
    var reason = fields.text("reason");
    fields.requireClean();
    return acts.once(
        () -> {
          checks.answer(targetId, rule, field, reason);
          return Answer.done();
        });
  }

  /** The file out of which the target came. */
  @GET
  @Path("{id}/source")
  @Produces(MediaType.WILDCARD)
  public Response source(@PathParam("id") String id) {
    return FileAnswer.of(imports.proofOf(Parameters.id(id)));
  }

  private Answer form(int status, PerformanceTarget target) {
    var unit = organizations.get(target.organizationId());
    return new Answer(status, Map.of(), TargetJson.form(target, unit))
        .withVersion(target.getVersion());
  }

  private void requireSamePlace(PerformanceTarget target, TargetInput input) {
    if (input.year() != null && input.year() != target.year()) {
      throw RuleViolation.at("year", ApiRule.FIELD_FIXED);
    }
    var unit = organizations.get(target.organizationId());
    if (input.organization() != null && !input.organization().equals(unit.getCode())) {
      throw RuleViolation.at("organization", ApiRule.FIELD_FIXED);
    }
  }
}
