package cn.jixiao.web.imports;

import cn.jixiao.imports.ImportService;
import cn.jixiao.web.common.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The file out of which a record came, as it was sent: of a work, or of a target. */
@WebServlet({"/imports/works/*", "/imports/targets/*"})
public class ImportFile extends Download {

  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([1-8]?[0-9]{1,18})/file");

  @Inject transient ImportService imports;

  @Override
  protected Optional<NamedFile> find(HttpServletRequest request) {
    var asked = PATH.matcher(path(request));
    if (!asked.matches()) {
      return Optional.empty();
    }
    var id = Long.parseLong(asked.group(1));
    var ofTarget = request.getServletPath().endsWith("targets");
    var file = ofTarget ? imports.proofOf(id) : imports.source(id);
    return Optional.of(new NamedFile(file.filename(), "application/octet-stream", file.bytes()));
  }
}
