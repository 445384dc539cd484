package cn.jixiao.web.api;

import cn.jixiao.shared.Breach;
import cn.jixiao.shared.Rule;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.common.Texts;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a caller is told when a request fails (RFC 9457): the status, the broken rule, a sentence in
 * Chinese for the person behind the program, and the fields it is about.
 *
 * @param incident under which number we find an error of ours in the log; null for all others
 */
record Problem(int status, List<Breach> breaches, String incident) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final int MOST_FIELDS = 100;

  /** What cannot be read as a document is the wrong medium; one that is too large is just that. */
  private static final Map<String, Integer> OF_FILES =
      Map.ofEntries(
          Map.entry("FormatRule.TOO_LARGE", 413),
          Map.entry("FormatRule.UNSUPPORTED_FORMAT", 415),
          Map.entry("FormatRule.RTF_FILE", 415),
          Map.entry("FormatRule.WEB_ARCHIVE", 415),
          Map.entry("FormatRule.XML_FILE", 415),
          Map.entry("FormatRule.OFD_FILE", 415),
          Map.entry("FormatRule.OPEN_DOCUMENT", 415),
          Map.entry("FormatRule.XLSB_FILE", 415),
          Map.entry("FormatRule.OLD_OFFICE", 415),
          Map.entry("FormatRule.NOT_A_DOCUMENT", 415),
          Map.entry("FormatRule.WRONG_KIND", 415),
          Map.entry("FormatRule.BUSY", 503));

  static Problem of(ApiRule rule, Object... arguments) {
    return of(new RuleViolation(rule, arguments));
  }

  static Problem of(RuleViolation violation) {
    return new Problem(status(violation.breaches().get(0).rule()), violation.breaches(), null);
  }

  /** An error of ours: the log tells more. */
  static Problem unexpected(String incident) {
    var breach = Breach.of(ApiRule.UNEXPECTED, null, incident);
    return new Problem(ApiRule.UNEXPECTED.status(), List.of(breach), incident);
  }

  private static int status(Rule rule) {
    if (rule instanceof ApiRule own) {
      return own.status();
    }
    return OF_FILES.getOrDefault(
        rule.messageKey(),
        switch (rule.nature()) {
          case BROKEN -> 422;
          case FORBIDDEN -> 403;
          case UNKNOWN -> 404;
          case CONFLICT -> 409;
        });
  }

  JsonObject json() {
    var texts = Texts.in(null);
    var shape =
        new Shape()
            .text("type", "about:blank")
            .text("title", title(texts))
            .integer("status", status)
            .text("rule", breaches.get(0).rule().messageKey())
            .list(
                "fields",
                breaches.stream().filter(b -> b.field() != null).limit(MOST_FIELDS).toList(),
                breach -> field(breach, texts));
    if (incident != null) {
      shape.text("id", incident);
    }
    return shape.object();
  }

  byte[] bytes() {
    return json().toString().getBytes(StandardCharsets.UTF_8);
  }

  /** For what answers without a resource. */
  void send(HttpServletResponse response) throws IOException {
    var body = bytes();
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private String title(Texts texts) {
    var first = texts.sentence(breaches.get(0));
    return breaches.size() == 1 ? first : texts.get("api.problem.more", first, breaches.size() - 1);
  }

  static JsonObject field(Breach breach, Texts texts) {
    return new Shape()
        .text("field", breach.field())
        .text("rule", breach.rule().messageKey())
        .text("message", texts.sentence(breach))
        .object();
  }
}
