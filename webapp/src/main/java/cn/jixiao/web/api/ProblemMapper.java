package cn.jixiao.web.api;

import cn.jixiao.audit.AuditTrail;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.common.AttemptedSubject;
import cn.jixiao.web.common.Failures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Turns whatever went wrong into a problem. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

  /** MariaDB: a unique index has this entry already. */
  private static final int DUPLICATE_ENTRY = 1062;

  @Inject AuditTrail audit;
  @Inject HttpServletRequest request;

  @Override
  public Response toResponse(Throwable failure) {
    var violation = Failures.ruleViolation(failure);
    if (violation.isPresent()) {
      remember(violation.get());
      return response(Problem.of(violation.get()));
    }
    if (failure instanceof WebApplicationException refused) {
      return refusedByServer(refused);
    }
    if (Failures.isConflict(failure)) {
      var conditional = request.getHeader(HttpHeaders.IF_MATCH) != null;
      return response(Problem.of(conditional ? ApiRule.CHANGED_MEANWHILE : ApiRule.DONE_MEANWHILE));
    }
    if (Failures.cause(failure, SQLException.class)
        .filter(sql -> sql.getErrorCode() == DUPLICATE_ENTRY)
        .isPresent()) {
      return response(Problem.of(ApiRule.DONE_MEANWHILE));
    }
    return unexpected(failure);
  }

  /** What the server found wrong before any of our code ran: address, method, media type. */
  private Response refusedByServer(WebApplicationException refused) {
    var answer = refused.getResponse();
    if (answer.getStatus() < 400) {
      return answer;
    }
    var rule =
        switch (answer.getStatus()) {
          case 404 -> ApiRule.UNKNOWN_ADDRESS;
          case 405 -> ApiRule.METHOD_NOT_ALLOWED;
          case 406 -> ApiRule.NOT_ACCEPTABLE;
          case 415 -> ApiRule.JSON_EXPECTED;
          default -> answer.getStatus() < 500 ? ApiRule.BAD_REQUEST : null;
        };
    if (rule == null) {
      return unexpected(refused);
    }
    var problem = Response.fromResponse(response(Problem.of(rule)));
    Optional.ofNullable(answer.getHeaderString(HttpHeaders.ALLOW))
        .ifPresent(allowed -> problem.header(HttpHeaders.ALLOW, allowed));
    return problem.build();
  }

  private Response unexpected(Throwable failure) {
    var incident = UUID.randomUUID().toString();
    LOG.log(Level.ERROR, "Incident " + incident + " at " + attempt(), failure);
    return response(Problem.unexpected(incident));
  }

  /** Refused attempts are part of the trail; requests that could not even be read are not. */
  private void remember(RuleViolation violation) {
    if (violation.breaches().get(0).rule() instanceof ApiRule) {
      return;
    }
    try {
      audit.recordRefusal(violation, attempt(), AttemptedSubject.of(request.getRequestURI()));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "A refusal could not be recorded at " + attempt(), e);
    }
  }

  private String attempt() {
    return request.getMethod() + " " + request.getRequestURI();
  }

  private static Response response(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .entity(problem.bytes())
        .build();
  }
}
