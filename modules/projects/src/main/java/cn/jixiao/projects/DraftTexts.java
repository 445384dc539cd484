package cn.jixiao.projects;

import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that is told in words in a draft, by its JSON name, in the order of the form. */
final class DraftTexts {

  private DraftTexts() {}

  static Map<String, String> of(TargetDraft draft) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("name", draft.name());
    texts.put("purpose", draft.purpose());
    for (var i = 0; i < draft.plan().size(); i++) {
      texts.put("plan[" + i + "].label", draft.plan().get(i).label());
    }
    for (var i = 0; i < draft.goals().size(); i++) {
      texts.put("goals[" + i + "]", draft.goals().get(i));
    }
    for (var i = 0; i < draft.indicators().size(); i++) {
      var at = "indicators[" + i + "].";
      var row = draft.indicators().get(i);
      texts.put(at + "name", row.name());
      texts.put(at + "description", row.description());
      texts.put(at + "value", row.value());
      texts.put(at + "basis", row.basis());
    }
    texts.values().removeIf(text -> text == null);
    return texts;
  }
}
