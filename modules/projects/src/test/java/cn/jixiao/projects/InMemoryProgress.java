package cn.jixiao.projects;

import static cn.jixiao.workflow.BudgetRound.UP1;

import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.Scope;
import cn.jixiao.workflow.BudgetRound;
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
    add(unit, new Progress(drafts, 0, returned, approved, 0, new BigDecimal(budget), 0), UP1);
  }

  void add(Organization unit, Progress of, BudgetRound round) {
    all.add(
        new UnitProgress(
            unit.getId(), unit.getCode(), unit.getName(), unit.getPath(), of, round, null));
  }

  @Override
  List<UnitProgress> units(Scope oversight, ProgressFilter filter, LocalDate today) {
    counted.add(today);
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
