package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.util.regex.Pattern;

/** Turns one project's form into a draft. */
final class Targets {

  /** 51092325T000010263357-村干部报酬, or the code in brackets behind the name. */
  private static final Pattern CODE_BEFORE =
      Pattern.compile("^[\\[【（(]?([0-9A-Z]{8,30})[\\]】）)]?\\s{0,3}[-—_－:：]?\\s{0,3}(\\D.*)$");

  private static final Pattern CODE_BEHIND =
      Pattern.compile("^(.*\\S)\\s{0,3}[\\[【（(]([0-9]{6}[0-9A-Z]{8,24})[\\]】）)]$");

  private final AmountUnit documentUnit;
  private final Notes notes;

  /**
   * @param documentUnit the unit stated elsewhere in the document, for forms that state none; or
   *     null
   */
  Targets(AmountUnit documentUnit, Notes notes) {
    this.documentUnit = documentUnit;
    this.notes = notes;
  }

  TargetDraft read(ProjectForm form, Sources sources) {
    var head = form.fields();
    var unit = form.unitBefore() == null ? documentUnit : form.unitBefore();
    var amounts = new Amounts(head, unit, notes);
    amounts.addSources(sources, form.place(null));
    var title = title(form, sources);
    return new TargetDraft(
        title.code(),
        title.name(),
        amounts.unit(),
        amounts.yuan(Label.BUDGET),
        amounts.yuan(Label.FISCAL),
        amounts.yuan(Label.OTHER),
        Purposes.read(head, sources),
        SpendingPlans.read(head, notes, sources),
        Goals.read(head, notes, sources),
        Indicators.read(form, notes, sources));
  }

  /** Code and name, each of which may stand in the other's cell. */
  private record Title(String code, String name) {}

  private Title title(ProjectForm form, Sources sources) {
    var head = form.fields();
    var code = head.text(Label.CODE);
    var name = head.text(Label.NAME);
    var both = split(name == null ? code : name);
    var place = head.find(name == null ? Label.CODE : Label.NAME);
    if (both != null
        && (code == null || name == null || both.code().equals(Words.squeezed(code)))) {
      sources.add("code", both.code(), place.orElseThrow().place(), Ground.PART);
      sources.add("name", both.name(), place.orElseThrow().place(), Ground.PART);
      return both;
    }
    code = code == null ? null : Words.squeezed(code);
    head.find(Label.CODE).ifPresent(field -> add("code", head.text(Label.CODE), field, sources));
    if (name == null) {
      return new Title(code, nameOfCaption(form, sources));
    }
    add("name", name, place.orElseThrow(), sources);
    return new Title(code, name);
  }

  private static void add(String path, String text, Field field, Sources sources) {
    sources.add(path, text, field.place(), field.ground());
  }

  private String nameOfCaption(ProjectForm form, Sources sources) {
    var caption = form.caption();
    var name = caption == null ? null : Caption.name(caption.text());
    if (name == null && SheetName.namesProject(form.place(null).sheet())) {
      sources.add("name", form.place(null).sheet(), form.place(null), Ground.PART);
      return form.place(null).sheet();
    }
    if (name == null) {
      notes.add(form.place(Label.NAME.printed()), NoteKind.NAME_MISSING);
    } else {
      sources.add("name", name, caption.place(), Ground.PART);
    }
    return name;
  }

  private static Title split(String written) {
    if (written == null || written.length() > 200) {
      return null;
    }
    var before = CODE_BEFORE.matcher(written);
    if (before.matches()) {
      return new Title(before.group(1), Words.trim(before.group(2)));
    }
    var behind = CODE_BEHIND.matcher(written);
    return behind.matches() ? new Title(behind.group(2), Words.trim(behind.group(1))) : null;
  }
}
