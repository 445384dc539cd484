package cn.jixiao.imports;

import cn.jixiao.projects.Versions;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works, files and origins in memory, for tests. */
class KeptWorks extends ImportRepository {

  final Map<Long, ImportWork> works = new LinkedHashMap<>();
  final Map<String, List<FilePart>> files = new LinkedHashMap<>();
  final List<Origin> origins = new ArrayList<>();
  Instant now = Instant.now();

  @Override
  void add(ProofFile file, List<FilePart> parts) {
    files.put(parts.get(0).getDigest(), parts);
  }

  @Override
  boolean hasFile(String digest) {
    return files.containsKey(digest);
  }

  @Override
  byte[] bytes(String digest) {
    var bytes = new ByteArrayOutputStream();
    files.get(digest).forEach(part -> bytes.writeBytes(part.getBytes()));
    return bytes.toByteArray();
  }

  @Override
  void add(ImportWork work) {
    works.put(work.getId(), work);
  }

  @Override
  Optional<ImportWork> find(long workId) {
    return Optional.ofNullable(works.get(workId));
  }

  @Override
  ImportWork locked(long workId) {
    return works.get(workId);
  }

  @Override
  void write() {
    works.values().forEach(Versions::grow);
  }

  @Override
  List<ImportRow> of(String account, int atMost) {
    return works.values().stream()
        .filter(work -> work.getAccount().equals(account))
        .sorted(Comparator.comparing(ImportWork::getId).reversed())
        .limit(atMost)
        .map(work -> work.row(null))
        .toList();
  }

  @Override
  long countOpen(String account) {
    return of(account, 1000).stream()
        .filter(row -> row.state().isUnderWay() || row.state() == ImportState.READY)
        .count();
  }

  @Override
  List<Waiting> waiting(int atMost) {
    return works.values().stream()
        .filter(work -> work.getState().isUnderWay())
        .limit(atMost)
        .map(work -> new Waiting(work.getId(), now))
        .toList();
  }

  @Override
  List<ImportWork> forgotten(Instant before, int atMost) {
    return works.values().stream()
        .filter(work -> work.getReceivedAt().isBefore(before))
        .filter(work -> work.getState() != ImportState.IMPORTED)
        .limit(atMost)
        .toList();
  }

  @Override
  void remove(Collection<ImportWork> gone) {
    gone.forEach(work -> works.remove(work.getId()));
    files
        .keySet()
        .removeIf(d -> works.values().stream().noneMatch(work -> work.getDigest().equals(d)));
  }

  @Override
  void add(Origin origin) {
    origins.add(origin);
  }

  @Override
  List<Origin> origins(long workId) {
    return origins.stream().filter(origin -> origin.getWorkId() == workId).toList();
  }

  @Override
  Optional<ImportWork> sourceOf(long targetId) {
    return origins.stream()
        .filter(origin -> origin.getTargetId() != null && origin.getTargetId() == targetId)
        .map(origin -> works.get(origin.getWorkId()))
        .filter(work -> work.getState() == ImportState.IMPORTED)
        .reduce((first, last) -> last);
  }
}
