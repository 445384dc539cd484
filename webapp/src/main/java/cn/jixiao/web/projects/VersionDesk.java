package cn.jixiao.web.projects;

import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetVersionService;
import cn.jixiao.projects.VersionRow;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the page of a target's versions begins with, in one transaction. */
@ApplicationScoped
@Transactional
@Retried
class VersionDesk {

  @Inject ProjectService projects;
  @Inject TargetVersionService versions;

  /** A target's versions and what it is called now. */
  record Looked(String name, List<VersionRow> rows) {}

  Looked open(long targetId) {
    return new Looked(projects.get(targetId).title(), versions.versionsOf(targetId));
  }
}
