package cn.jixiao.web.api;

import static cn.jixiao.web.api.ApiRule.BODY_MISSING;
import static cn.jixiao.web.api.ApiRule.BODY_TOO_LARGE;
import static cn.jixiao.web.api.ApiRule.FILE_EXPECTED;
import static cn.jixiao.web.api.ApiRule.JSON_EXPECTED;
import static cn.jixiao.web.api.ApiRule.VERSION_REQUIRED;

import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The request as it came: its body, never more of it than we would take, and its conditions. */
@RequestScoped
class Call {

  /** The longest form, with 200 indicators and every text at its limit, has a third of it. */
  private static final int MOST_JSON_BYTES = 4 * 1024 * 1024;

  /** One more than a document may have: enough for its reader to refuse it. */
  private static final int MOST_FILE_BYTES = 20 * 1024 * 1024 + 1;

  /** So much of a body too large is thrown away, so that the caller gets to hear the answer. */
  private static final int DISCARDED_BYTES = 64 * 1024 * 1024;

  private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");
  private static final int NO_VERSION = -1;

  @Inject HttpServletRequest request;

  private byte[] body;

  /** The body as bytes, whatever its type is said to be; only a form around it is refused. */
  byte[] file() {
    if (contentType().startsWith("multipart/")) {
      throw new RuleViolation(FILE_EXPECTED);
    }
    return body(MOST_FILE_BYTES);
  }

  JsonValue json() {
    if (body(MOST_JSON_BYTES + 1).length == 0) {
      throw new RuleViolation(BODY_MISSING);
    }
    return jsonOrNothing();
  }

  /** The body, or an empty object where there is none. */
  JsonValue jsonOrNothing() {
    var bytes = body(MOST_JSON_BYTES + 1);
    if (bytes.length > MOST_JSON_BYTES) {
      throw new RuleViolation(BODY_TOO_LARGE, MOST_JSON_BYTES / 1024 / 1024);
    }
    if (bytes.length == 0) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    if (!contentType().equals("application/json")) {
      throw new RuleViolation(JSON_EXPECTED);
    }
    return StrictJson.read(bytes);
  }

  /** The version the caller read; one that cannot be ours is simply not the present one. */
  int readVersion() {
    var condition = request.getHeader(HttpHeaders.IF_MATCH);
    if (condition == null || condition.isBlank() || condition.strip().equals("*")) {
      throw RuleViolation.at(HttpHeaders.IF_MATCH, VERSION_REQUIRED);
    }
    var version = VERSION.matcher(condition.strip());
    return version.matches() ? Integer.parseInt(version.group(1)) : NO_VERSION;
  }

  String header(String name) {
    return request.getHeader(name);
  }

  /** All that makes the request what it is, but for its headers. */
  byte[] content() {
    var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    var line = request.getMethod() + " " + request.getRequestURI() + query + "\n";
    var content = new ByteArrayOutputStream();
    content.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    content.writeBytes(body(MOST_FILE_BYTES));
    return content.toByteArray();
  }

  private String contentType() {
    var type = request.getContentType();
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private byte[] body(int most) {
    if (body == null) {
      try {
        var stream = request.getInputStream();
        body = stream.readNBytes(most);
        discard(stream);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return body;
  }

  private static void discard(InputStream rest) throws IOException {
    var buffer = new byte[64 * 1024];
    var discarded = 0;
    for (var read = rest.read(buffer); read > 0; read = rest.read(buffer)) {
      discarded += read;
      if (discarded > DISCARDED_BYTES) {
        return;
      }
    }
  }
}
