package cn.jixiao.checks.copies;

import static java.util.stream.Collectors.toMap;

import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.TargetState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of submitted texts in memory, and what is told of their targets. */
class InMemoryFingerprints extends FingerprintRepository {

  final Map<Long, List<Long>> hashesOf = new HashMap<>();
  final Map<Long, byte[]> sketchOf = new HashMap<>();
  final List<CopySource> sources = new ArrayList<>();
  int looks;

  void tell(PerformanceTarget target, Organization unit, TargetState state, Instant setOffAt) {
    sources.removeIf(source -> source.targetId() == target.getId());
    sources.add(
        new CopySource(
            target.getId(),
            target.year(),
            target.draft().code(),
            target.title(),
            state,
            setOffAt,
            unit.getCode(),
            unit.getName(),
            unit.getPath()));
  }

  @Override
  Map<Long, List<Long>> owners(Collection<Long> hashes) {
    looks++;
    return hashes.stream()
        .map(hash -> Map.entry(hash, having(hash)))
        .filter(entry -> !entry.getValue().isEmpty())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<Long> having(Long hash) {
    return hashesOf.entrySet().stream()
        .filter(entry -> entry.getValue().contains(hash))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  List<CopySource> sources(Collection<Long> targetIds) {
    return sources.stream().filter(source -> targetIds.contains(source.targetId())).toList();
  }

  @Override
  Map<Long, KeptSketch> sketches(Collection<Long> targetIds) {
    looks += targetIds.isEmpty() ? 0 : 1;
    return sketchOf.entrySet().stream()
        .filter(entry -> targetIds.contains(entry.getKey()))
        .collect(toMap(Map.Entry::getKey, entry -> KeptSketch.of(entry.getValue())));
  }

  @Override
  void keep(long targetId, KeptSketch sketch, List<Long> rare) {
    hashesOf.put(targetId, rare);
    sketchOf.put(targetId, sketch.bytes());
  }
}
