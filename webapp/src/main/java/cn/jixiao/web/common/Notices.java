package cn.jixiao.web.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What a page tells a person about what they have just done. */
@ApplicationScoped
public class Notices {

  /** Told on the page that is shown next, also when the browser is sent to another one. */
  public void info(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_INFO, key, arguments);
  }

  public void warn(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_WARN, key, arguments);
  }

  private static void add(FacesMessage.Severity severity, String key, Object... arguments) {
    var faces = FacesContext.getCurrentInstance();
    var text = Words.texts(faces).get(key, arguments);
    faces.addMessage(null, new FacesMessage(severity, text, text));
    faces.getExternalContext().getFlash().setKeepMessages(true);
  }
}
