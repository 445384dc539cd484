package cn.jixiao.web.api;

import static cn.jixiao.web.api.ApiRule.PARAMETER_MALFORMED;

import cn.jixiao.audit.AuditFilter;
import cn.jixiao.audit.AuditPage;
import cn.jixiao.audit.AuditRow;
import cn.jixiao.audit.AuditService;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;

/** The trail: all of the region for the auditor, a target's own timeline for whom it concerns. */
@Path(ApiApplication.VERSION + "/audit/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  private static final Pattern SUBJECT = Pattern.compile("(?:([A-Za-z]{1,40}):)?(\\d{1,19})");

  @Inject AuditService audit;
  @Inject ProjectService projects;
  @Inject CurrentUser user;

  @GET
  public Response events(
      @QueryParam("subject") String subject,
      @QueryParam("actor") String actor,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("page") String page,
      @QueryParam("size") String size) {
    var paging = Paging.of(page, size);
    var filter =
        new AuditFilter(
            subject(subject),
            Parameters.text(actor),
            null,
            Parameters.from("from", from),
            Parameters.to("to", to),
            paging.first(),
            paging.size());
    var found = isOwnTimeline(filter.subject()) ? timeline(filter) : audit.events(filter);
    var list =
        new Shape().list("items", found.rows(), AuditJson::event).count("total", found.total());
    return Answer.ok(list.object()).response();
  }

  private boolean isOwnTimeline(Subject subject) {
    return subject != null
        && subject.kind().equals(PerformanceTarget.KIND)
        && !user.holds(Role.AUDITOR);
  }

  private AuditPage timeline(AuditFilter filter) {
    projects.get(filter.subject().id());
    var events =
        audit.timelineOf(filter.subject()).stream().filter(row -> matches(row, filter)).toList();
    var rows = events.stream().skip(filter.first()).limit(filter.size()).toList();
    return new AuditPage(rows, events.size());
  }

  private static boolean matches(AuditRow row, AuditFilter filter) {
    return (filter.actor() == null || filter.actor().equals(row.account()))
        && (filter.from() == null || !row.at().isBefore(filter.from()))
        && (filter.to() == null || row.at().isBefore(filter.to()));
  }

  /** A kind and an id, or the bare id of a target. */
  private static Subject subject(String parameter) {
    var text = Parameters.text(parameter);
    if (text == null) {
      return null;
    }
    var parts = SUBJECT.matcher(text);
    if (!parts.matches()) {
      throw RuleViolation.at("subject", PARAMETER_MALFORMED, text);
    }
    var kind = parts.group(1) == null ? PerformanceTarget.KIND : parts.group(1);
    return new Subject(kind, Parameters.id(parts.group(2)));
  }
}
