package cn.jixiao.web.offline;

import cn.jixiao.comparison.Side;
import cn.jixiao.offline.OfflineService;
import cn.jixiao.offline.SheetFate;
import cn.jixiao.offline.SheetMerge;
import cn.jixiao.offline.WorkbookMerge;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Destination;
import cn.jixiao.web.common.OwnCommands;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Upload;
import cn.jixiao.web.common.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Backs {@code /offline/workbook.xhtml}: a workbook is fetched, filled in without a network, and
 * merged: what only one side changed is taken, what both changed is asked.
 */
@Named
@ViewScoped
public class WorkbookBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OfflineService offline;
  @Inject OwnCommands commands;
  @Inject Destination destination;
  @Inject PageOpener pages;
  @Inject Words words;

  private transient Part file;
  private transient WorkbookMerge merge;
  private byte[] content;
  private String filename;
  private String state;
  private String command;
  private boolean merged;
  private Map<String, String> answers = new HashMap<>();

  public void load() {
    destination.requireWriter();
    destination.propose(null, words.budgetYear());
  }

  /** Fetches the workbook of the unit and year. */
  public void fetch() {
    pages.open(
        Address.of(
            "/offline/workbooks/" + destination.unitCode() + "/" + destination.budgetYear()));
  }

  /** Looks at what merging a workbook would do. */
  public void look() throws IOException {
    forget();
    var sent = Upload.of(file, "file");
    merge = offline.preview(sent.bytes());
    content = sent.bytes();
    filename = sent.name();
    state = merge.state();
    command = UUID.randomUUID().toString();
  }

  /** Merges it, all of it or nothing. */
  public void merge() {
    var given = given();
    commands.once(
        command,
        state + given,
        () -> {
          merge = offline.merge(content, state, given);
          return getRevised() + getCreated();
        });
    merged = true;
    content = null;
  }

  /** Puts the workbook away. */
  public void forget() {
    content = null;
    merge = null;
    merged = false;
    answers = new HashMap<>();
  }

  /** The answers that were given. */
  private Map<String, Side> given() {
    return answers.entrySet().stream()
        .filter(answer -> Objects.nonNull(answer.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, answer -> Side.valueOf(answer.getValue())));
  }

  /** What the workbook does, or has done; null where there is none. */
  public WorkbookMerge getMerge() {
    if (merge == null && content != null) {
      merge = offline.preview(content);
    }
    return merge;
  }

  /** The sheets on which something was typed. */
  public List<SheetMerge> getSheets() {
    return getMerge().sheets().stream()
        .filter(sheet -> sheet.fate() != SheetFate.UNCHANGED || !sheet.changedThere().isEmpty())
        .toList();
  }

  private long count(SheetFate fate) {
    return getMerge().sheets().stream().filter(sheet -> sheet.fate() == fate).count();
  }

  /** How many questions are not answered yet. */
  public long getUnanswered() {
    var given = given();
    return getMerge().questions().stream().filter(question -> !given.containsKey(question)).count();
  }

  public long getRevised() {
    return count(SheetFate.REVISED);
  }

  public long getCreated() {
    return count(SheetFate.CREATED);
  }

  public boolean isMerged() {
    return merged;
  }

  /** By the question, the name of the side that counts; none is preselected. */
  public Map<String, String> getAnswers() {
    return answers;
  }

  public Destination getDestination() {
    return destination;
  }

  public String getFilename() {
    return filename;
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
