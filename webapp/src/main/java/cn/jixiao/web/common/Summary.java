package cn.jixiao.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the page has to tell, sorted: what went well, and what must be changed and where. */
@Named
@RequestScoped
public class Summary {

  private static final String EXPIRED = "cn.jixiao.expired";
  private static final String NEWS = "cn.jixiao.news";
  private static final String FINISHED = "cn.jixiao.finished";

  private boolean conflict;
  private boolean expired;
  private List<Line> brought;
  private String finished;

  /** One message and the field it is about, or an empty text. */
  public static final class Line {

    private final String clientId;
    private final String text;

    Line(String clientId, String text) {
      this.clientId = clientId;
      this.text = text;
    }

    public String getClientId() {
      return clientId;
    }

    public String getText() {
      return text;
    }
  }

  /** Somebody else changed what was to be saved. */
  public boolean isConflict() {
    return conflict;
  }

  void tellConflict() {
    conflict = true;
  }

  /** To be told on the page that is opened anew; the flash does not live through that. */
  void tellExpired() {
    session().put(EXPIRED, true);
  }

  /**
   * To be told on the next whole page. Not by the flash: what scripts ask for in the meantime would
   * take it.
   */
  void tellNext(String text) {
    var lines = new ArrayList<>(brought(NEWS));
    lines.add(text);
    session().put(NEWS, lines);
  }

  void tellFinished(String command) {
    session().put(FINISHED, new ArrayList<>(List.of(command)));
  }

  /** The command that was done before this page was opened; null where none was. */
  public String getFinished() {
    takeWhatWasBrought();
    return finished;
  }

  private void takeWhatWasBrought() {
    if (brought == null && isWholePage()) {
      brought = brought(NEWS).stream().map(text -> new Line("", text)).toList();
      finished = brought(FINISHED).stream().findFirst().orElse(null);
      session().remove(NEWS);
      session().remove(FINISHED);
    }
  }

  private static boolean isWholePage() {
    return !FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
  }

  private static List<String> brought(String name) {
    return session().get(name) instanceof List<?> texts
        ? texts.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static Map<String, Object> session() {
    return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
  }

  public List<Line> getErrors() {
    return lines(FacesMessage.SEVERITY_ERROR);
  }

  public List<Line> getWarnings() {
    if (session().remove(EXPIRED) != null) {
      expired = true;
    }
    var warnings = lines(FacesMessage.SEVERITY_WARN);
    if (expired) {
      var texts = Words.texts(FacesContext.getCurrentInstance());
      warnings.add(0, new Line("", texts.get("common.expired")));
    }
    return warnings;
  }

  public List<Line> getNews() {
    takeWhatWasBrought();
    var news = lines(FacesMessage.SEVERITY_INFO);
    news.addAll(0, brought == null ? List.of() : brought);
    return news;
  }

  /** Whether something must be changed in this field. */
  public boolean isBad(String clientId) {
    return !FacesContext.getCurrentInstance().getMessageList(clientId).isEmpty();
  }

  private List<Line> lines(FacesMessage.Severity severity) {
    var faces = FacesContext.getCurrentInstance();
    var lines = new ArrayList<Line>();
    for (var ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
      var id = ids.next();
      for (var message : faces.getMessageList(id)) {
        if (message.getSeverity() == severity) {
          lines.add(new Line(id == null ? "" : id, message.getSummary()));
        }
      }
    }
    return lines;
  }
}
