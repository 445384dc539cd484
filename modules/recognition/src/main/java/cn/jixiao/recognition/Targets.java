package cn.jixiao.recognition;

import cn.jixiao.formats.Place;
import cn.jixiao.formats.Words;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;

/** Turns one project's form into a draft. */
final class Targets {

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

  TargetDraft read(ProjectForm form) {
    var head = form.fields();
    var amounts = new Amounts(head, documentUnit, notes);
    return new TargetDraft(
        code(head),
        name(form, head),
        amounts.unit(),
        amounts.yuan(Label.BUDGET),
        amounts.yuan(Label.FISCAL),
        amounts.yuan(Label.OTHER),
        Purposes.read(head),
        SpendingPlans.read(head, notes),
        Goals.read(head),
        Indicators.read(form, notes));
  }

  private static String code(FormHead head) {
    var code = head.text(Label.CODE);
    return code == null ? null : Words.squeezed(code);
  }

  private String name(ProjectForm form, FormHead head) {
    var name = head.text(Label.NAME);
    if (name == null && form.caption() != null) {
      name = Words.lineOrNull(form.caption());
    }
    if (name == null) {
      notes.add(place(form), NoteKind.NAME_MISSING);
    }
    return name;
  }

  private static Place place(ProjectForm form) {
    var row = form.head().isEmpty() ? form.indicators().get(0).row() : form.head().get(0);
    return row.place(Label.NAME.printed());
  }
}
