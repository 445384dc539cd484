package cn.jixiao.web.common;

import cn.jixiao.audit.AuditTrail;
import cn.jixiao.shared.Rule;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What becomes of an exception in a page. A broken rule is a sentence on the same page and changes
 * nothing; a page that was forgotten is opened anew; everything else is an error of ours, with a
 * number under which the log tells more.
 */
class RuleViolationHandler extends ExceptionHandlerWrapper {

  RuleViolationHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var events = getUnhandledExceptionQueuedEvents().iterator();
    if (!events.hasNext()) {
      getWrapped().handle();
      return;
    }
    while (events.hasNext()) {
      var context = events.next().getContext();
      events.remove();
      try {
        answer(context.getContext(), context.getException());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void answer(FacesContext faces, Throwable thrown) throws IOException {
    var violation = Failures.ruleViolation(thrown);
    var rendering = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    if (violation.isPresent() && !rendering) {
      refused(faces, violation.get());
    } else if (Failures.isConflict(thrown) && faces.isPostback() && !rendering) {
      CDI.current().select(Summary.class).get().tellConflict();
      tell(faces, null, Words.texts(faces).get("common.conflict"));
    } else if (Failures.cause(thrown, ViewExpiredException.class).isPresent()) {
      openAnew(faces);
    } else {
      failed(faces, thrown);
    }
  }

  private static void refused(FacesContext faces, RuleViolation violation) throws IOException {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    CDI.current()
        .select(AuditTrail.class)
        .get()
        .recordRefusal(
            violation,
            LocalAddress.path(request),
            AttemptedSubject.of(LocalAddress.pageOf(request)));
    if (!faces.isPostback()) {
      var status =
          violation.nature() == Rule.Nature.FORBIDDEN
              ? HttpServletResponse.SC_FORBIDDEN
              : HttpServletResponse.SC_NOT_FOUND;
      // The page for the status may be made at once, within this call: nothing comes after it.
      faces.responseComplete();
      faces.getExternalContext().responseSendError(status, null);
      return;
    }
    for (var breach : violation.breaches()) {
      var field = FieldComponent.clientId(faces, breach.field());
      tell(faces, field, Words.texts(faces).sentence(breach));
    }
    if (faces.getCurrentPhaseId() != PhaseId.INVOKE_APPLICATION) {
      faces.renderResponse();
    }
  }

  private static void tell(FacesContext faces, String clientId, String sentence) {
    faces.validationFailed();
    faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }

  /** Not by Faces' own redirect: from Faces 4 on it needs the page that was forgotten. */
  private static void openAnew(FacesContext faces) {
    var external = faces.getExternalContext();
    var request = (HttpServletRequest) external.getRequest();
    CDI.current().select(Summary.class).get().tellExpired();
    faces.responseComplete();
    PageRedirect.send(
        request,
        (HttpServletResponse) external.getResponse(),
        request.getContextPath() + LocalAddress.pageOf(request));
  }

  private static void failed(FacesContext faces, Throwable thrown) throws IOException {
    var id = Failures.log(thrown);
    var external = faces.getExternalContext();
    if (external.isResponseCommitted()) {
      return;
    }
    external.responseReset();
    faces.responseComplete();
    if (faces.getPartialViewContext().isAjaxRequest()) {
      var request = (HttpServletRequest) external.getRequest();
      external.redirect(request.getContextPath() + "/error.xhtml?id=" + id);
    } else {
      external.getRequestMap().put(ErrorBean.ID, id);
      external.responseSendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, null);
    }
  }

  /** Faces makes one for every request. */
  public static class Factory extends jakarta.faces.context.ExceptionHandlerFactory {

    public Factory(jakarta.faces.context.ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() throws FacesException {
      return new RuleViolationHandler(getWrapped().getExceptionHandler());
    }
  }
}
