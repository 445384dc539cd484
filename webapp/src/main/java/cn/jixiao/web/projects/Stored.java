package cn.jixiao.web.projects;

import cn.jixiao.comparison.Conflict;
import cn.jixiao.shared.Breach;
import java.util.List;
import java.util.Set;

/**
 * What came of saving a form.
 *
 * @param draft what stands in the record now
 * @param refused what speaks against it, by its place in the draft; then nothing was saved
 * @param merged whether somebody else had changed the target meanwhile
 * @param conflicts what both changed differently; the other one's text stands in the record
 * @param by who changed it before
 * @param carried the fields that still stand as they were taken over from another target
 */
record Stored<D>(
    long targetId,
    int version,
    D draft,
    List<Breach> refused,
    boolean merged,
    List<Conflict> conflicts,
    String by,
    Set<String> carried) {

  static <D> Stored<D> refused(long targetId, List<Breach> refused) {
    return new Stored<>(targetId, 0, null, refused, false, List.of(), null, Set.of());
  }

  boolean isRefused() {
    return !refused.isEmpty();
  }
}
