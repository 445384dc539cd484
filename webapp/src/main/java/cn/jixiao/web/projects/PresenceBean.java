package cn.jixiao.web.projects;

import cn.jixiao.projects.OtherWriter;
import cn.jixiao.projects.PresenceService;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Says who else has the form open, every time the page tells that somebody works on it; by that the
 * session goes on.
 */
@Named
@ViewScoped
public class PresenceBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PresenceService presences;
  @Inject Words words;

  private final String page = UUID.randomUUID().toString();
  private transient List<OtherWriter> others = List.of();

  /** Somebody is at work on this page, in the field that the script names. */
  public void seen(FormWriting<?> form) {
    others = form.others(presences, page, form.inRecord(Asked.text("cell")));
  }

  public List<OtherWriter> getOthers() {
    return others == null ? List.of() : others;
  }

  /** Who it is and where, as a sentence. */
  public String told(FormWriting<?> form, OtherWriter other) {
    return other.field() == null
        ? words.get("projects.presence.here", other.personName())
        : words.get(
            "projects.presence.in", other.personName(), words.field(form.placeOf(other.field())));
  }

  /** How many seconds a session lasts when nothing comes of its person. */
  public int getSessionSeconds() {
    var session = FacesContext.getCurrentInstance().getExternalContext();
    return session.getSessionMaxInactiveInterval();
  }
}
