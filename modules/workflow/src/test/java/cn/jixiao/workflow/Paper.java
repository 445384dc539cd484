package cn.jixiao.workflow;

import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.Rule;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import java.math.BigDecimal;
import java.util.Set;

/** Something that can be submitted, of a kind that no module knows. */
record Paper(long id, long organizationId, boolean complete, Set<String> writers)
    implements Submittable {

  static Paper of(Organization unit) {
    return new Paper(7, unit.getId(), true, Set.of());
  }

  static Paper unfinishedOf(Organization unit) {
    return new Paper(7, unit.getId(), false, Set.of());
  }

  Paper writtenBy(String... accounts) {
    return new Paper(id, organizationId, complete, Set.of(accounts));
  }

  @Override
  public Subject subject() {
    return new Subject("Paper", id);
  }

  @Override
  public String title() {
    return "道路维修";
  }

  @Override
  public int year() {
    return 2026;
  }

  @Override
  public BigDecimal amount() {
    return new BigDecimal("850000");
  }

  @Override
  public void requireComplete() {
    if (!complete) {
      throw new RuleViolation(PaperRule.UNFINISHED);
    }
  }

  /** What can be wrong with a paper. */
  enum PaperRule implements Rule {
    UNFINISHED
  }
}
