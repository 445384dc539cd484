package cn.jixiao.web.imports;

import cn.jixiao.imports.Decision;
import cn.jixiao.imports.ImportField;
import cn.jixiao.imports.ImportItem;
import cn.jixiao.imports.ImportRow;
import cn.jixiao.imports.ImportSheet;
import cn.jixiao.imports.ImportState;
import cn.jixiao.recognition.RecognizedDocument;
import cn.jixiao.web.common.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the pages of imports call what they show. */
@Named
@ApplicationScoped
public class ImportWords {

  private static final Set<String> LONG =
      Set.of("purpose", "goal", "goals", "measures", "indicator", "description", "basis");

  @Inject Words words;

  public List<String> getSteps() {
    return Stream.of("upload", "recognize", "check", "store").map("imports.step."::concat).toList();
  }

  /** The number of the step at hand; one more than there are when all are done. */
  public int stepOf(ImportState state) {
    return switch (state) {
      case RECEIVED, RECOGNIZING, REFUSED, CANCELLED -> 2;
      case READY -> 3;
      case UNDONE -> 4;
      case IMPORTED -> 5;
    };
  }

  /** The colour of a state; its word stands beside it. */
  public String styleOf(ImportState state) {
    return switch (state) {
      case RECEIVED, RECOGNIZING -> "wait";
      case READY, REFUSED -> "back";
      case IMPORTED -> "done";
      case CANCELLED, UNDONE -> "draft";
    };
  }

  public String styleOfDecision(Decision decision) {
    if (decision == null) {
      return "warn";
    }
    return decision == Decision.SKIP ? "" : "ok";
  }

  /** Why a file could not be read; nothing where it could. */
  public String refusal(ImportRow work) {
    return work.refusal() == null
        ? ""
        : words.get(work.refusal(), work.refusalArguments().toArray());
  }

  /** Which unit and year stand in the file. */
  public String printed(RecognizedDocument document) {
    var printed =
        Stream.of(document.organizationCode(), document.organizationName(), document.year())
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    return printed.isEmpty() ? "" : words.get("imports.import.printed", printed);
  }

  public String title(ImportItem item) {
    return item.title() == null ? words.field(item.item()) : item.title();
  }

  /** What is there already. */
  public String recorded(ImportItem item) {
    var record = item.record();
    if (record == null) {
      return "";
    }
    var there =
        record.differences().isEmpty()
            ? words.get("imports.import.same")
            : words.get("imports.import.differences", record.differences().size());
    return record.mergeable() ? there : words.get("imports.import.locked", record.state(), there);
  }

  public String decision(ImportItem item) {
    return item.decision() == null ? words.get("imports.import.open") : words.of(item.decision());
  }

  /** What an import would do: 新建 5 个，合并 2 个，跳过 1 个. */
  public String plan(ImportSheet sheet) {
    var parts = new ArrayList<String>();
    for (var decision : Decision.values()) {
      var count = sheet.items().stream().filter(item -> item.decision() == decision).count();
      if (count > 0) {
        parts.add(words.get("imports.import.count", decision, count));
      }
    }
    return String.join(words.get("words.comma"), parts);
  }

  /** A field of any item, with the item's name. */
  public String field(ImportField field, ImportSheet sheet) {
    var name = CheckedItem.of(field.field());
    var item =
        sheet.items().stream().filter(it -> it.item().equals(name)).map(this::title).findFirst();
    return item.orElse("") + " · " + words.field(within(field.field()));
  }

  public String place(ImportField field) {
    return words.place(field.place());
  }

  /** What is doubtful about a field: what the reader noted at its place, if anything. */
  public String doubt(ImportField field, ImportSheet sheet) {
    return sheet.notes().stream()
        .filter(note -> note.place().equals(field.place()))
        .map(words::message)
        .findFirst()
        .orElseGet(() -> words.get("imports.import.unsure"));
  }

  /** What stands beside a doubtful field. */
  public String doubtful(ImportField field, ImportSheet sheet) {
    return "▲ " + place(field) + " " + doubt(field, sheet);
  }

  /** What was recognised where a person typed something else. */
  public String corrected(ImportField field) {
    return field.read() == null
        ? words.get("imports.import.added")
        : words.get("imports.import.read", field.read());
  }

  /** A row of a table, as people call it. */
  public String row(String path) {
    return words.field(within(path));
  }

  public String label(ImportField field) {
    return words.column(within(field.field()));
  }

  /** The field's name, which decides how much room it gets. */
  public String kindOf(ImportField field) {
    var path = within(field.field());
    return path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
  }

  public boolean isLong(ImportField field) {
    return LONG.contains(kindOf(field));
  }

  private static String within(String field) {
    return field.substring(CheckedItem.of(field).length() + 1);
  }
}
