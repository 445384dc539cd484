package cn.jixiao.projects;

import java.util.List;

/** What a target says or said, with that by which its rows are known wherever they move. */
public interface TargetText {

  /** The text as it was written. */
  TargetDraft draft();

  /** The identities of the indicators of the text, in its order; none where they were not kept. */
  List<Long> indicatorIds();
}
