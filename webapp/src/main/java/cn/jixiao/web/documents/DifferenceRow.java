package cn.jixiao.web.documents;

import cn.jixiao.comparison.Change;
import java.io.Serializable;
import java.util.List;

/**
 * One line of the list of differences, in the words of the person who reads it.
 *
 * @param project the project, or part one
 * @param field what differs there, or the project as a whole
 * @param place where it stands in the file
 */
public record DifferenceRow(
    String project, String field, String place, Change change, String recorded, String found)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  List<String> cells(String changed) {
    return List.of(project, field, place, changed, said(recorded), said(found));
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }
}
