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

  TargetDraft read(ProjectForm form, Sources sources) {
    var head = form.fields();
    var amounts = new Amounts(head, documentUnit, notes);
    var draft =
        new TargetDraft(
            code(head),
            name(form, head),
            amounts.unit(),
            amounts.yuan(Label.BUDGET),
            amounts.yuan(Label.FISCAL),
            amounts.yuan(Label.OTHER),
            Purposes.read(head),
            SpendingPlans.read(head, notes),
            Goals.read(head),
            Indicators.read(form, notes, sources));
    addSources(draft, form, sources);
    return draft;
  }

  private static void addSources(TargetDraft draft, ProjectForm form, Sources sources) {
    var head = form.fields();
    sources.add("code", draft.code(), place(form, Label.CODE), Ground.LABEL);
    sources.add("name", draft.name(), place(form, Label.NAME), Ground.LABEL);
    var sentence = head.find(Label.BUDGET).isEmpty();
    var ground = sentence ? Ground.SENTENCE : Ground.LABEL;
    sources.add("amountUnit", draft.amountUnit(), place(form, Label.BUDGET), ground);
    sources.add("budget", draft.budget(), place(form, Label.BUDGET), ground);
    sources.add("fiscal", draft.fiscal(), place(form, Label.FISCAL), ground);
    sources.add("other", draft.other(), place(form, Label.OTHER), ground);
    sources.add("purpose", draft.purpose(), place(form, Label.PURPOSE), Ground.LABEL);
    for (var i = 0; i < draft.plan().size(); i++) {
      var below = sources.below("plan", i);
      below.add("label", draft.plan().get(i).label(), place(form, Label.PLAN), Ground.LABEL);
      below.add("percent", draft.plan().get(i).percent(), place(form, Label.PLAN), Ground.LABEL);
    }
    for (var i = 0; i < draft.goals().size(); i++) {
      sources.add("goals", i, place(form, Label.GOALS), Ground.LABEL);
    }
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
      notes.add(place(form, Label.NAME), NoteKind.NAME_MISSING);
    }
    return name;
  }

  private static Place place(ProjectForm form, Label label) {
    var field = form.fields().find(label);
    if (field.isPresent()) {
      return field.get().place();
    }
    var row = form.head().isEmpty() ? form.indicators().get(0).row() : form.head().get(0);
    return row.place(label.printed());
  }
}
