package cn.jixiao.web.documents;

import cn.jixiao.documents.DocumentService;
import cn.jixiao.web.common.Download;
import cn.jixiao.writing.DocumentFormat;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The official document of a department or unit for a year, for the links of the pages; a Word file
 * where no other format is asked for.
 */
@WebServlet("/departments/*")
public class DepartmentDocument extends Download {

  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([0-9]{3}|[0-9]{6})/([0-9]{4})/document");

  @Inject transient DocumentService documents;

  @Override
  protected Optional<NamedFile> find(HttpServletRequest request) {
    var asked = PATH.matcher(path(request));
    var format = Objects.requireNonNullElse(request.getParameter("format"), "docx");
    return DocumentFormat.of(format)
        .filter(known -> asked.matches())
        .map(known -> document(asked.group(1), Integer.parseInt(asked.group(2)), known));
  }

  private NamedFile document(String code, int year, DocumentFormat format) {
    return new NamedFile(
        code + "-" + year + "." + format.extension(),
        format.mediaType(),
        documents.departmentDocument(code, year, format));
  }
}
