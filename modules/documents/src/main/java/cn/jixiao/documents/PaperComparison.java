package cn.jixiao.documents;

import cn.jixiao.formats.Place;
import cn.jixiao.recognition.Note;
import java.util.List;

/**
 * Where a paper, say a copy of an exported document that somebody edited, left the record.
 *
 * @param overall the differences of part one
 * @param changed the projects that say something else, in the order of the record
 * @param missing the recorded projects that the paper lacks
 * @param unknown the paper's projects that the record does not know
 * @param notes what the reader doubts in the paper
 */
public record PaperComparison(
    List<PaperDifference> overall,
    List<Project> changed,
    List<Project> missing,
    List<Unknown> unknown,
    List<Note> notes) {

  public PaperComparison {
    overall = List.copyOf(overall);
    changed = List.copyOf(changed);
    missing = List.copyOf(missing);
    unknown = List.copyOf(unknown);
    notes = List.copyOf(notes);
  }

  /** Whether the paper says exactly what the record says. */
  public boolean isSame() {
    return count() == 0;
  }

  /** How many differences there are; a project too many or too few is one. */
  public int count() {
    var inProjects = changed.stream().mapToInt(project -> project.differences().size()).sum();
    return overall.size() + inProjects + missing.size() + unknown.size();
  }

  /** A recorded project and how the paper differs from it. */
  public record Project(
      long targetId, String code, String name, List<PaperDifference> differences) {

    public Project {
      differences = List.copyOf(differences);
    }
  }

  /** A project of the paper that the record does not know. */
  public record Unknown(String code, String name, Place place) {}
}
