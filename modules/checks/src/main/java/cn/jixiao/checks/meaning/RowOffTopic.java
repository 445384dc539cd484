package cn.jixiao.checks.meaning;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** An indicator measures something that neither name nor purpose has to do with. */
@Catalogued(id = "C10c", severity = Severity.WARN)
class RowOffTopic implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var about = Topics.of(target);
    if (about.isEmpty()) {
      return;
    }
    for (var row : target.indicators()) {
      var name = row.draft().name();
      var said = Topics.in(join(name, row.draft().description()));
      if (Topics.conflict(said, about)) {
        var seen = name == null ? row.draft().description() : name;
        found.tell(
            target, row.at("name"), seen, row.index() + 1, Topics.names(said), Topics.names(about));
      }
    }
  }

  private static String join(String name, String description) {
    return (name == null ? "" : name) + "。" + (description == null ? "" : description);
  }
}
