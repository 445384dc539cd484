package cn.jixiao.web.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** What a page tells a person about what they have just done. */
@ApplicationScoped
public class Notices {

  @Inject Summary summary;

  /** Told on the page the browser is sent to next. */
  public void info(String key, Object... arguments) {
    summary.tellNext(text(key, arguments));
  }

  /** Told on this page. */
  public void now(String key, Object... arguments) {
    var text = text(key, arguments);
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
  }

  /** Tells the next page that this command is done: the browser forgets what was typed for it. */
  public void finished(String command) {
    summary.tellFinished(command);
  }

  private static String text(String key, Object... arguments) {
    return Words.texts(FacesContext.getCurrentInstance()).get(key, arguments);
  }
}
