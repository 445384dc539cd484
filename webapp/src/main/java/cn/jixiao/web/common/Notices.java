package cn.jixiao.web.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;

/** What a page tells a person about what they have just done. */
@ApplicationScoped
public class Notices {

  private static final String FINISHED = "finished";

  /** Told on the page the browser is sent to next. */
  public void info(String key, Object... arguments) {
    now(key, arguments);
    flash().setKeepMessages(true);
  }

  /** Told on this page. */
  public void now(String key, Object... arguments) {
    var faces = FacesContext.getCurrentInstance();
    var text = Words.texts(faces).get(key, arguments);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
  }

  /** Tells the next page that this command is done: the browser forgets what was typed for it. */
  public void finished(String command) {
    flash().put(FINISHED, command);
  }

  private static Flash flash() {
    return FacesContext.getCurrentInstance().getExternalContext().getFlash();
  }
}
