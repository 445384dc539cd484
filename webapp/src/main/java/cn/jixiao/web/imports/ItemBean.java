package cn.jixiao.web.imports;

import cn.jixiao.imports.Decision;
import cn.jixiao.imports.ImportItem;
import cn.jixiao.imports.ImportService;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.PageOpener;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Backs the item that is open on {@code /imports/import.xhtml}: source and record side by side,
 * every field saved as soon as it is left, and what becomes of it where a record is there already.
 */
@Named
@ViewScoped
public class ItemBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ImportService imports;
  @Inject ImportBean work;
  @Inject PageOpener pages;

  private String name;
  private String corrected;
  private final Map<String, Boolean> taken = new HashMap<>();
  private transient CheckedItem form;
  private transient SourceView source;

  @PostConstruct
  void open() {
    name = Asked.text("item");
    if (isOpen() && getItem().record() != null) {
      var item = getItem();
      for (var difference : item.record().differences()) {
        // Before anything is decided, the file is taken for the newer one.
        var ticked = item.decision() != Decision.MERGE || item.taken().contains(difference.key());
        taken.put(difference.key(), ticked);
      }
    }
  }

  /** Saves one field, as the browser sends it when it is left. */
  public void correct() {
    corrected = Asked.text("field");
    var typed = Asked.text("text");
    form = null;
    work.show(
        imports.correct(work.workId(), work.version(), corrected, typed == null ? "" : typed));
  }

  /** The record that is there takes over what is ticked. */
  public void merge() {
    decide(Decision.MERGE);
  }

  public void skip() {
    decide(Decision.SKIP);
  }

  public void create() {
    decide(Decision.CREATE);
  }

  private void decide(Decision decision) {
    var keys =
        decision != Decision.MERGE
            ? Set.<String>of()
            : taken.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    work.show(imports.decide(work.workId(), work.version(), name, decision, keys));
    pages.open(work.address());
  }

  public boolean isOpen() {
    return getItem() != null;
  }

  /** The item that is open; null where none is. */
  public ImportItem getItem() {
    return work.getSheet().items().stream()
        .filter(item -> item.item().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The item before this one; null where there is none. */
  public String getBefore() {
    return neighbour(-1);
  }

  public String getAfter() {
    return neighbour(1);
  }

  private String neighbour(int step) {
    var items = work.getSheet().items().stream().map(ImportItem::item).toList();
    var at = items.indexOf(name) + step;
    return at < 0 || at >= items.size() ? null : items.get(at);
  }

  public CheckedItem getForm() {
    if (form == null) {
      form = new CheckedItem(name, work.getSheet().fieldsOf(name));
    }
    return form;
  }

  public SourceView getSource() {
    if (source == null) {
      source = SourceView.of(imports.text(work.workId()), work.getSheet().fieldsOf(name));
    }
    return source;
  }

  /** The field that was saved, or could not be, just now; null where none was. */
  public String getCorrected() {
    return corrected;
  }

  /** What stands in that field now. */
  public String getText() {
    return work.getSheet().fieldsOf(name).stream()
        .filter(field -> field.field().equals(corrected))
        .findFirst()
        .map(field -> field.text() == null ? "" : field.text())
        .orElse("");
  }

  public Map<String, Boolean> getTaken() {
    return taken;
  }
}
