package cn.jixiao.organizations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Successions as a list, for tests. */
class InMemorySuccessions extends SuccessionRepository {

  private final List<Succession> all = new ArrayList<>();
  private final InMemoryOrganizations organizations;

  InMemorySuccessions(InMemoryOrganizations organizations) {
    this.organizations = organizations;
  }

  @Override
  void add(Succession succession) {
    all.add(succession);
  }

  @Override
  List<ReorganizationRow> concerning(long organizationId) {
    return all.stream()
        .filter(s -> s.getPredecessorId() == organizationId || s.getSuccessorId() == organizationId)
        .map(s -> row(s, organizationId))
        .toList();
  }

  private ReorganizationRow row(Succession succession, long organizationId) {
    var succeeds = succession.getPredecessorId() == organizationId;
    var other =
        organizations.get(succeeds ? succession.getSuccessorId() : succession.getPredecessorId());
    return new ReorganizationRow(succeeds, other.getCode(), other.getName(), succession.getFrom());
  }

  @Override
  boolean isKnown(long predecessorId, long successorId) {
    return all.stream()
        .anyMatch(s -> s.getPredecessorId() == predecessorId && s.getSuccessorId() == successorId);
  }

  @Override
  List<Long> predecessorsOf(long organizationId, int earlierYear, int year) {
    return all.stream()
        .filter(s -> s.getSuccessorId() == organizationId)
        .filter(s -> Names.firstYear(s.getFrom()) > earlierYear)
        .filter(s -> Names.firstYear(s.getFrom()) <= year)
        .map(Succession::getPredecessorId)
        .toList();
  }

  @Override
  boolean goesOnBelow(Organization organization, LocalDate day) {
    return organizations.all().stream()
        .filter(o -> o.getId() != organization.getId())
        .filter(o -> o.getPath().startsWith(organization.getPath()))
        .anyMatch(o -> o.getEndedFrom() == null || o.getEndedFrom().isAfter(day));
  }

  @Override
  List<Organization> renamedBy(LocalDate today) {
    return organizations.all().stream().filter(o -> o.isRenamedBy(today)).toList();
  }
}
