package cn.jixiao.web.common;

import cn.jixiao.audit.AuditTrail;
import cn.jixiao.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * An address of ours that hands out files. Who may not have one learns no more than that it is not
 * there; the attempt is recorded.
 */
public abstract class Download extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient AuditTrail trail;

  /** What a file holds, written as it is made. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * A file with the name under which it is saved.
   *
   * @param length in bytes; null where it is not known before it is written
   */
  public record NamedFile(String name, String mediaType, Integer length, Content content) {

    /** One that is at hand. */
    public NamedFile(String name, String mediaType, byte[] bytes) {
      this(name, mediaType, bytes.length, out -> out.write(bytes));
    }
  }

  /** The file that is asked for; nothing where the address means none. */
  protected abstract Optional<NamedFile> find(HttpServletRequest request);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<NamedFile> file;
    try {
      file = find(request);
    } catch (RuleViolation refused) {
      var address = request.getRequestURI();
      trail.recordRefusal(refused, address, AttemptedSubject.of(address));
      file = Optional.empty();
    }
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(file.get().mediaType());
    response.setHeader(Attachment.HEADER, Attachment.named(file.get().name()));
    if (file.get().length() != null) {
      response.setContentLength(file.get().length());
    }
    file.get().content().writeTo(response.getOutputStream());
  }

  /** What stands behind the servlet's own part of the address. */
  protected static String path(HttpServletRequest request) {
    return request.getPathInfo() == null ? "" : request.getPathInfo();
  }
}
