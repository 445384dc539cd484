package cn.jixiao.web.projects;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.LibraryFilter;
import cn.jixiao.indicators.LibraryService;
import cn.jixiao.projects.SuggestedIndicator;
import cn.jixiao.projects.SuggestionService;
import cn.jixiao.projects.SuggestionSource;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Backs what stands beside the form on {@code /projects/target.xhtml} for the cell with the focus:
 * what belongs there, what stood there last year, what may suit it and where that comes from.
 */
@Named
@ViewScoped
public class PanelBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 6;
  private static final int FOUND = 8;

  @Inject WritingBean writing;
  @Inject LastYear lastYear;
  @Inject SuggestionService suggestions;
  @Inject LibraryService library;
  @Inject Words words;

  private String cell = "name";
  private String sought;
  private Long askedFor;
  private String askedName;
  private TargetDraft before;
  private List<SuggestedIndicator> all = List.of();
  private final ArrayList<FieldHistory> history = new ArrayList<>();
  private final ArrayList<SuggestedIndicator> offered = new ArrayList<>();

  /** The focus has moved to another cell. */
  public void look() {
    var asked = Asked.text("cell");
    if (asked != null && new FormCells(writing.getForm()).all().containsKey(asked)) {
      cell = asked;
    }
    sought = null;
    know();
    offer(suiting());
  }

  /** Looks into the library for what the person types. */
  public void search() {
    if (Typed.text(sought) == null) {
      offer(suiting());
      return;
    }
    var found = library.search(new LibraryFilter(sought.strip(), null, null, 0, FOUND));
    offer(found.rows().stream().map(PickedIndicator::of).toList());
  }

  /** Asks the others once, and again when the project has got another name. */
  private void know() {
    var targetId = writing.getTargetId();
    var name = writing.getForm().getName();
    if (targetId == null || Objects.equals(askedFor, targetId) && Objects.equals(askedName, name)) {
      return;
    }
    askedFor = targetId;
    askedName = name;
    before = lastYear.of(targetId);
    history.clear();
    history.addAll(lastYear.versionsOf(targetId));
    all = suggestions.forTarget(targetId);
  }

  private List<SuggestedIndicator> suiting() {
    var row = row();
    if (row == null) {
      return List.of();
    }
    var category = IndicatorCategory.recognise(row.getLabel(), 2).orElse(null);
    return all.stream()
        .filter(it -> category == null || it.category() == category)
        .limit(SHOWN)
        .toList();
  }

  private void offer(List<SuggestedIndicator> found) {
    offered.clear();
    offered.addAll(found);
  }

  /** The row of indicators with the focus; null where it is elsewhere. */
  private IndicatorRow row() {
    var parts = cell.split(":");
    var rows = writing.getForm().getIndicators();
    if (!parts[0].equals("indicators") || parts.length < 3) {
      return null;
    }
    var index = Integer.parseInt(parts[1]);
    return index < rows.size() ? rows.get(index) : null;
  }

  SuggestedIndicator offered(int index) {
    return index >= 0 && index < offered.size() ? offered.get(index) : null;
  }

  public boolean isOfIndicator() {
    return row() != null;
  }

  public String getRowKey() {
    return row() == null ? "" : row().getKey();
  }

  public List<SuggestedIndicator> getOffered() {
    return offered;
  }

  /** Where a suggestion comes from, as a sentence. */
  public String source(SuggestedIndicator suggested) {
    var from = suggested.from();
    return switch (suggested.source()) {
      case OWN_PAST -> words.get("projects.panel.ownPast", year(suggested), from);
      case NEIGHBOUR ->
          suggested.times() > 1
              ? words.get("projects.panel.neighbours", from, suggested.times())
              : words.get("projects.panel.neighbour", year(suggested), from);
      case LIBRARY ->
          from == null
              ? words.of(SuggestionSource.LIBRARY)
              : words.get("projects.panel.library", from);
    };
  }

  private static String year(SuggestedIndicator suggested) {
    return String.valueOf(suggested.year());
  }

  /** The value of a suggestion as it stands on paper. */
  public String value(SuggestedIndicator suggested) {
    return IndicatorRow.of(suggested.row()).getWritten();
  }

  public String getCell() {
    return cell;
  }

  /** Why a text that was taken over into the cell may not be kept; null where it may. */
  public String getAgainstKeeping() {
    return writing.againstKeeping(cell);
  }

  /** The kind of cell: what belongs there is told under this name. */
  public String getKind() {
    var parts = cell.split(":");
    return parts.length < 3
        ? parts[0]
        : switch (parts[2]) {
          case "operator", "measureUnit" -> "indicators.value";
          default -> parts[0] + "." + parts[2];
        };
  }

  public String getLastYear() {
    return before == null ? null : LastYear.textOf(before, writing.getForm(), cell);
  }

  /**
   * What stood in the cell in earlier versions, where it said something else than the one after.
   */
  public List<FieldHistory.Text> getHistory() {
    return FieldHistory.of(history, writing.getForm(), cell);
  }

  public boolean isKnownLastYear() {
    return before != null;
  }

  public String getSought() {
    return sought;
  }

  public void setSought(String sought) {
    this.sought = sought;
  }
}
