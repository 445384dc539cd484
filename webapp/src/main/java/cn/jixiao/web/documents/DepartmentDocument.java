package cn.jixiao.web.documents;

import cn.jixiao.audit.AuditTrail;
import cn.jixiao.documents.DocumentService;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.common.AttemptedSubject;
import cn.jixiao.writing.DocumentFormat;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The official document of a department or unit for a year, for the links of the pages. */
@WebServlet("/departments/*")
public class DepartmentDocument extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([0-9]{3}|[0-9]{6})/([0-9]{4})/document");
  private static final DocumentFormat DOCX = DocumentFormat.DOCX;

  @Inject transient DocumentService documents;
  @Inject transient AuditTrail trail;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo() == null ? "" : request.getPathInfo();
    var asked = PATH.matcher(path);
    if (!asked.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      var file =
          documents.departmentDocument(asked.group(1), Integer.parseInt(asked.group(2)), DOCX);
      send(response, asked.group(1) + "-" + asked.group(2) + "." + DOCX.extension(), file);
    } catch (RuleViolation refused) {
      trail.recordRefusal(
          refused, request.getRequestURI(), AttemptedSubject.of(request.getRequestURI()));
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(HttpServletResponse response, String name, byte[] file)
      throws IOException {
    response.setContentType(DOCX.mediaType());
    response.setContentLength(file.length);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    response.getOutputStream().write(file);
  }
}
