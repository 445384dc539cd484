package cn.jixiao.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Backs {@code /error.xhtml}: the number under which the log tells what went wrong. */
@Named
@RequestScoped
public class ErrorBean {

  static final String ID = "cn.jixiao.error";

  /** The number, or an empty text; nothing a stranger could write into the address is shown. */
  public String getId() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var known = external.getRequestMap().get(ID);
    var id = known == null ? external.getRequestParameterMap().get("id") : known.toString();
    return id != null && id.matches("[0-9a-f]{8}") ? id : "";
  }
}
