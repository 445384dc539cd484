package cn.jixiao.projects;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;

import cn.jixiao.indicators.FrameService;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.LibraryEntry;
import cn.jixiao.indicators.LibraryService;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.organizations.Predecessor;
import cn.jixiao.organizations.ReorganizationService;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Suggests indicators to whoever writes a target: from the unit's own earlier targets, from
 * approved ones of its neighbours and from the library. Nothing of others is shown before it is
 * approved, and nothing is ever inserted.
 */
@ApplicationScoped
@Transactional
@Retried
public class SuggestionService {

  @Inject SuggestionRepository written;
  @Inject LibraryService library;
  @Inject FrameService frames;
  @Inject OrganizationService organizations;
  @Inject ReorganizationService reorganizations;
  @Inject CurrentUser user;

  /** What may suit a stored target, as it is stored; for its declarants. */
  public List<SuggestedIndicator> forTarget(long targetId) {
    return all(need(targetId));
  }

  /**
   * What may suit a target while it is written, as far as it is.
   *
   * @param draft needs no more than a name
   */
  public List<SuggestedIndicator> forDraft(String unitCode, int year, TargetDraft draft) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    return all(need(unit, year, draft));
  }

  /**
   * What neighbours wrote under one category for such a project.
   *
   * @param category of the second level; null for all
   */
  public List<SuggestedIndicator> neighbours(long targetId, IndicatorCategory category) {
    var need = need(targetId);
    var frame = frames.of(need.unitId(), need.year()).frame();
    return new Suggestions(need, frame)
        .neighbours(written.neighbours(need)).offered().stream()
            .filter(suggested -> category == null || suggested.category() == category)
            .toList();
  }

  private List<SuggestedIndicator> all(SuggestionNeed need) {
    var topics =
        need.topic() == null
            ? List.of(LibraryEntry.GENERAL)
            : List.of(need.topic().code(), LibraryEntry.GENERAL);
    return new Suggestions(need, frames.of(need.unitId(), need.year()).frame())
        .ownPast(written.ownPast(need, predecessors(need)))
        .neighbours(written.neighbours(need))
        .library(library.ofTopics(topics))
        .offered();
  }

  private List<Predecessor> predecessors(SuggestionNeed need) {
    return reorganizations.predecessorsOf(need.unitId(), need.firstYear(), need.year());
  }

  private SuggestionNeed need(long targetId) {
    user.requireLogin();
    var target = written.target(targetId);
    if (!user.mayAny(target.organizationId(), DECLARANT)) {
      throw new RuleViolation(UNKNOWN_TARGET);
    }
    user.require(DECLARANT, target.organizationId());
    var unit = organizations.get(target.organizationId());
    return need(unit, target.year(), target.draft());
  }

  private static SuggestionNeed need(Organization unit, int year, TargetDraft draft) {
    return SuggestionNeed.of(unit.getId(), unit.getRegionPath(), year, draft);
  }
}
