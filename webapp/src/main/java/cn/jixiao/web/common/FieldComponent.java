package cn.jixiao.web.common;

import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import java.util.regex.Pattern;

/**
 * Where on a page a field of the domain is typed. Components are called as the fields are: {@code
 * indicators[3].value} is the component {@code value} in the fourth row of the table {@code
 * indicators}.
 */
final class FieldComponent {

  private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?");

  private FieldComponent() {}

  /** The id under which the browser knows the field; null where the page does not show it. */
  static String clientId(FacesContext faces, String field) {
    if (field == null || faces.getViewRoot() == null) {
      return null;
    }
    var row = ROW.matcher(field);
    var name = row.matches() ? row.group(1) : field;
    var form = submittedForm(faces.getViewRoot());
    var component = form == null ? null : find(form, name);
    if (component == null) {
      return null;
    }
    var clientId = component.getClientId(faces);
    return row.matches()
        ? clientId + ":" + row.group(2) + ":" + (row.group(3) == null ? "text" : row.group(3))
        : clientId;
  }

  private static UIComponent submittedForm(UIComponent below) {
    for (var kids = below.getFacetsAndChildren(); kids.hasNext(); ) {
      var kid = kids.next();
      var form = kid instanceof UIForm typed && typed.isSubmitted() ? kid : submittedForm(kid);
      if (form != null) {
        return form;
      }
    }
    return null;
  }

  private static UIComponent find(UIComponent below, String id) {
    for (var kids = below.getFacetsAndChildren(); kids.hasNext(); ) {
      var kid = kids.next();
      if (id.equals(kid.getId()) && kid.isRendered()) {
        return kid;
      }
      // What is repeated in rows means nothing outside of them: it is reached through the table.
      var deeper = kid instanceof NamingContainer || !kid.isRendered() ? null : find(kid, id);
      if (deeper != null) {
        return deeper;
      }
    }
    return null;
  }
}
