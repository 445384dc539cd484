package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Organization;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Units with their counts as a list; every unit holds what came back to it since one moment. */
class InMemoryProgress extends ProgressRepository {

  static final Holder ITSELF = new Holder(null, null, 1, Instant.EPOCH);

  final List<UnitProgress> all = new ArrayList<>();

  /** The days for which all units were counted. */
  final List<LocalDate> counted = new ArrayList<>();

  /** Of how many units the holders were read each time. */
  final List<Integer> held = new ArrayList<>();

  void add(Organization unit, long drafts, long returned, long approved, String budget) {
    all.add(
        new UnitProgress(
            unit.getId(),
            unit.getCode(),
            unit.getName(),
            unit.getPath(),
            new Progress(drafts, 0, returned, approved, 0, new BigDecimal(budget), 0)));
  }

  @Override
  List<UnitProgress> units(CurrentUser user, ProgressFilter filter, LocalDate today) {
    counted.add(today);
    var oversight = user.scope(OverseenUnits.roles());
    return all.stream().filter(unit -> oversight.covers(unit.path())).toList();
  }

  @Override
  Map<Long, List<Holder>> holders(List<Long> unitIds, int year) {
    held.add(unitIds.size());
    return all.stream()
        .filter(unit -> unitIds.contains(unit.unitId()) && unit.progress().returned() > 0)
        .collect(Collectors.toMap(UnitProgress::unitId, unit -> List.of(ITSELF)));
  }
}
