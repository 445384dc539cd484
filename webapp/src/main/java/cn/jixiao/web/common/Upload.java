package cn.jixiao.web.common;

import cn.jixiao.shared.RuleViolation;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A file that came with a form, as its person named it. */
public record Upload(String name, byte[] bytes) {

  /** One byte more than a document may have, so that its reader notices. */
  private static final int MOST_BYTES = 20 * 1024 * 1024 + 1;

  /** The one file of a field; a field in which nothing was chosen is told of. */
  public static Upload of(Part part, String field) throws IOException {
    if (isEmpty(part)) {
      throw RuleViolation.at(field, PageRule.FILE_REQUIRED);
    }
    return read(part);
  }

  /** All files of a field: the input of Faces 3.0 knows one only. */
  public static List<Upload> all(String clientId, String field)
      throws IOException, ServletException {
    var request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    var files = new ArrayList<Upload>();
    for (var part : request.getParts()) {
      if (part.getName().equals(clientId) && !isEmpty(part)) {
        files.add(read(part));
      }
    }
    if (files.isEmpty()) {
      throw RuleViolation.at(field, PageRule.FILE_REQUIRED);
    }
    return files;
  }

  private static boolean isEmpty(Part part) {
    return part == null
        || part.getSubmittedFileName() == null
        || part.getSubmittedFileName().isEmpty();
  }

  private static Upload read(Part part) throws IOException {
    try (var in = part.getInputStream()) {
      return new Upload(part.getSubmittedFileName(), in.readNBytes(MOST_BYTES));
    }
  }
}
