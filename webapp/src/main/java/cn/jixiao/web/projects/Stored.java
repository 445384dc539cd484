package cn.jixiao.web.projects;

import cn.jixiao.comparison.Conflict;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.Breach;
import java.util.List;

/**
 * What came of saving a form.
 *
 * @param draft what stands in the record now
 * @param refused what speaks against it, by its place in the draft; then nothing was saved
 * @param merged whether somebody else had changed the target meanwhile
 * @param conflicts what both changed differently; the other one's text stands in the record
 * @param by who changed it before
 */
record Stored(
    long targetId,
    int version,
    TargetDraft draft,
    List<Breach> refused,
    boolean merged,
    List<Conflict> conflicts,
    String by) {

  static Stored refused(long targetId, List<Breach> refused) {
    return new Stored(targetId, 0, null, refused, false, List.of(), null);
  }

  boolean isRefused() {
    return !refused.isEmpty();
  }
}
