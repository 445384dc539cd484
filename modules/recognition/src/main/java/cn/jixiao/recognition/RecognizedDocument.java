package cn.jixiao.recognition;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.TargetDraft;
import java.util.List;

/**
 * What a reader found in a document. Null is "not stated".
 *
 * @param organizationCode as printed, e.g. 646001
 * @param year the year printed in the document's title
 * @param overall part one; without goal, sub-targets and measures where the document has none
 */
public record RecognizedDocument(
    String organizationCode,
    String organizationName,
    Integer year,
    DepartmentDraft overall,
    List<TargetDraft> projects,
    List<Note> notes) {

  public RecognizedDocument {
    projects = List.copyOf(projects);
    notes = List.copyOf(notes);
  }
}
