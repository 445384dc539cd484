package cn.jixiao.projects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Templates as a list; the nation's is always there. */
class InMemoryTemplates extends MeasureTemplateRepository {

  final List<MeasureTemplate> all = new ArrayList<>();

  InMemoryTemplates() {
    var everybodys = new MeasureTemplate(1, "", 0);
    everybodys.rewrite(
        List.of(new TemplateMeasure("完善制度建设", "明确职责。"), new TemplateMeasure("做好绩效自评", "如实填报。")));
    all.add(everybodys);
  }

  @Override
  void add(MeasureTemplate template) {
    all.add(template);
  }

  @Override
  void write() {
    // nothing is kept back here
  }

  @Override
  MeasureTemplate closest(String regionCode, int year) {
    return all.stream()
        .filter(it -> it.getFromYear() <= year)
        .max(
            Comparator.comparing((MeasureTemplate it) -> it.isOf(regionCode, it.getFromYear()))
                .thenComparing(MeasureTemplate::getFromYear))
        .orElseThrow();
  }
}
