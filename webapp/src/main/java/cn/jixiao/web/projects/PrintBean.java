package cn.jixiao.web.projects;

import cn.jixiao.projects.TargetDraft;
import cn.jixiao.web.common.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code /projects/print.xhtml}: one target, or all of a unit and year, as paper. */
@Named
@RequestScoped
public class PrintBean {

  @Inject TaskDesk desk;
  @Inject UnitYear of;

  private List<TargetDraft> papers = List.of();

  public void load() {
    var targetId = Asked.id("target");
    of.read();
    if (targetId != null) {
      papers = List.of(desk.paper(targetId));
    } else if (of.isKnown()) {
      papers = desk.papers(of.getUnit(), of.getYear());
    }
  }

  public List<TargetDraft> getPapers() {
    return papers;
  }
}
