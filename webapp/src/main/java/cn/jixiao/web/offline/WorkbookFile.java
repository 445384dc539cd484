package cn.jixiao.web.offline;

import cn.jixiao.offline.OfflineService;
import cn.jixiao.web.common.Download;
import cn.jixiao.writing.DocumentFormat;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The workbook of a unit for a year, to be filled in without a network. */
@WebServlet("/offline/workbooks/*")
public class WorkbookFile extends Download {

  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([0-9]{6})/([0-9]{4})");

  @Inject transient OfflineService offline;

  @Override
  protected Optional<NamedFile> find(HttpServletRequest request) {
    var asked = PATH.matcher(path(request));
    return asked.matches()
        ? Optional.of(workbook(asked.group(1), Integer.parseInt(asked.group(2))))
        : Optional.empty();
  }

  private NamedFile workbook(String unitCode, int year) {
    return new NamedFile(
        unitCode + "-" + year + "-offline.xlsx",
        DocumentFormat.XLSX.mediaType(),
        offline.workbook(unitCode, year));
  }
}
