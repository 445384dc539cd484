package cn.jixiao.web.common;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/**
 * Speaks Chinese to whoever does not say which language they read. Left alone, Faces would take the
 * language of the server's own machine.
 */
public class ChineseUnlessAsked extends ViewHandlerWrapper {

  private static final String ANY = "*";

  public ChineseUnlessAsked(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    var asked = faces.getExternalContext().getRequestHeaderMap().get("Accept-Language");
    return asked == null || asked.isBlank() || asked.strip().startsWith(ANY)
        ? faces.getApplication().getDefaultLocale()
        : super.calculateLocale(faces);
  }
}
