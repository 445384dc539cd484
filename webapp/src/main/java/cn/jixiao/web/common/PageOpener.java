package cn.jixiao.web.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Sends the browser to another page after an act. Faces' own way, an outcome, would read what
 * people typed into an address as expressions.
 */
@ApplicationScoped
public class PageOpener {

  public void open(Address address) {
    open(address.toString());
  }

  void open(String local) {
    var faces = FacesContext.getCurrentInstance();
    var external = faces.getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + local);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
