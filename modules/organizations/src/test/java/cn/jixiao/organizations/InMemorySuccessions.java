package cn.jixiao.organizations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
  List<Succession> before(Collection<Long> successorIds, int earlierYear, int year) {
    return all.stream()
        .filter(s -> successorIds.contains(s.getSuccessorId()))
        .filter(s -> s.getFromYear() > earlierYear && s.getFromYear() <= year)
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
