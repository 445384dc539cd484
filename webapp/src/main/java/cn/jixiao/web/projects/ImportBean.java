package cn.jixiao.web.projects;

import cn.jixiao.documents.DocumentService;
import cn.jixiao.imports.ImportService;
import cn.jixiao.imports.Imported;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.recognition.Note;
import cn.jixiao.recognition.RecognizedDocument;
import cn.jixiao.shared.Commands;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.PageRule;
import cn.jixiao.web.common.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Backs {@code /projects/import.xhtml}: a published file is read, looked at, and then stored as
 * drafts of a unit, all of it or nothing.
 */
@Named
@ViewScoped
public class ImportBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** One byte more than a document may have, so that its reader notices. */
  private static final int MOST_BYTES = 20 * 1024 * 1024 + 1;

  @Inject DocumentService documents;
  @Inject ImportService imports;
  @Inject Commands commands;
  @Inject CurrentUser user;
  @Inject Destination destination;
  @Inject Words words;

  private transient Part file;
  private transient RecognizedDocument document;
  private transient Imported imported;
  private byte[] content;
  private String filename;
  private String command;
  private int count;

  public void open() {
    destination.requireWriter();
  }

  public void recognize() throws IOException {
    if (file == null || file.getSubmittedFileName() == null) {
      throw RuleViolation.at("file", PageRule.FILE_REQUIRED);
    }
    var name = file.getSubmittedFileName();
    try (var in = file.getInputStream()) {
      var bytes = in.readNBytes(MOST_BYTES);
      document = documents.recognize(bytes, name).document();
      content = bytes;
    }
    filename = name;
    destination.propose(document.organizationCode(), document.year());
    command = UUID.randomUUID().toString();
    imported = null;
  }

  /** Stores what was recognised as drafts. */
  public void store() {
    var code = destination.unitCode();
    var wanted = destination.budgetYear();
    count =
        Integer.parseInt(
            commands.once(
                user.account(), command, act(code, wanted), () -> importInto(code, wanted)));
    content = null;
    document = null;
  }

  private String importInto(String code, int wanted) {
    imported = imports.importInto(content, filename, code, wanted);
    return String.valueOf(imported.targets().size());
  }

  private byte[] act(String code, int wanted) {
    var place = (code + wanted).getBytes(StandardCharsets.UTF_8);
    var act = Arrays.copyOf(content, content.length + place.length);
    System.arraycopy(place, 0, act, content.length, place.length);
    return act;
  }

  /** Puts the file away and begins anew. */
  public void forget() {
    content = null;
    document = null;
    imported = null;
  }

  /** What was recognised in the file that is looked at; null where there is none. */
  public RecognizedDocument getDocument() {
    if (document == null && content != null) {
      document = documents.recognize(content, filename).document();
    }
    return document;
  }

  public Imported getImported() {
    return imported;
  }

  /** What a person should know: of the import once it is done, before of the recognition. */
  public List<Note> getNotes() {
    return imported == null ? getDocument().notes() : imported.notes();
  }

  public String getListOfImported() {
    return Address.of("/projects/targets.xhtml")
        .with("year", destination.getYear())
        .with("unit", UnitChoice.code(destination.getUnit()))
        .with("state", "DRAFT")
        .toString();
  }

  public int getCount() {
    return count;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getFilename() {
    return filename;
  }

  public String getCommand() {
    return command;
  }

  public void setCommand(String command) {
    this.command = command;
  }

  public Destination getDestination() {
    return destination;
  }
}
