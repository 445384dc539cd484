package cn.jixiao.web.common;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Account and password as a program sends them with every request (RFC 7617). */
final class BasicCredential {

  private static final String SCHEME = "basic ";

  private BasicCredential() {}

  /** The credential, or nothing where the header is missing or is not what it should be. */
  static Optional<UsernamePasswordCredential> in(String header) {
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    try {
      var bytes = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
      var text = new String(bytes, StandardCharsets.UTF_8);
      var colon = text.indexOf(':');
      return colon < 1
          ? Optional.empty()
          : Optional.of(
              new UsernamePasswordCredential(text.substring(0, colon), text.substring(colon + 1)));
    } catch (IllegalArgumentException badBase64) {
      return Optional.empty();
    }
  }
}
