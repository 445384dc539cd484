package cn.jixiao.recognition;

import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import java.util.ArrayList;
import java.util.List;

/** The paths of everything a document states, told by the document itself. */
final class StatedFields {

  private final List<String> paths = new ArrayList<>();

  private StatedFields() {}

  static List<String> of(RecognizedDocument document) {
    var stated = new StatedFields();
    stated.add("organization.code", document.organizationCode());
    stated.add("organization.name", document.organizationName());
    stated.add("year", document.year());
    stated.add("overall.goal", document.overall().goal());
    for (var i = 0; i < document.overall().subTargets().size(); i++) {
      var subTarget = document.overall().subTargets().get(i);
      var path = "overall.subTargets[" + i + "].";
      stated.add(path + "number", subTarget.number());
      stated.add(path + "title", subTarget.title());
      stated.add(path + "goal", subTarget.goal());
      stated.add(path + "indicator", subTarget.indicator());
    }
    stated.addAll("overall.measures", document.overall().measures());
    for (var i = 0; i < document.projects().size(); i++) {
      stated.addProject("projects[" + i + "].", document.projects().get(i));
    }
    return stated.paths;
  }

  private void addProject(String path, TargetDraft project) {
    add(path + "code", project.code());
    add(path + "name", project.name());
    add(path + "amountUnit", project.amountUnit());
    add(path + "budget", project.budget());
    add(path + "fiscal", project.fiscal());
    add(path + "other", project.other());
    add(path + "purpose", project.purpose());
    for (var i = 0; i < project.plan().size(); i++) {
      add(path + "plan[" + i + "].label", project.plan().get(i).label());
      add(path + "plan[" + i + "].percent", project.plan().get(i).percent());
    }
    addAll(path + "goals", project.goals());
    for (var i = 0; i < project.indicators().size(); i++) {
      addIndicator(path + "indicators[" + i + "].", project.indicators().get(i));
    }
  }

  private void addIndicator(String path, IndicatorDraft indicator) {
    add(path + "level1", indicator.level1());
    add(path + "level2", indicator.level2());
    add(path + "name", indicator.name());
    add(path + "description", indicator.description());
    add(path + "value", indicator.value());
    add(path + "basis", indicator.basis());
    add(path + "operator", indicator.operator());
    add(path + "number", indicator.number());
    add(path + "measureUnit", indicator.measureUnit());
    add(path + "weight", indicator.weight());
  }

  private void add(String path, Object value) {
    if (value != null) {
      paths.add(path);
    }
  }

  private void addAll(String path, List<?> values) {
    for (var i = 0; i < values.size(); i++) {
      paths.add(path + "[" + i + "]");
    }
  }
}
