package cn.jixiao.seals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * How the digest of a sealed text is made. A site chooses by the environment variable {@code
 * JIXIAO_SEAL_DIGEST}; seals that are there keep the one they were made with.
 */
public enum SealAlgorithm {
  /** FIPS 180-4. */
  SHA_256("SHA-256"),
  /** GB/T 32905-2016, where commercial cryptography (商用密码) is asked for. */
  SM3("SM3");

  private final String label;

  SealAlgorithm(String label) {
    this.label = label;
  }

  /** As standards write it, and the configuration. */
  public String label() {
    return label;
  }

  static SealAlgorithm configured() {
    return named(System.getenv("JIXIAO_SEAL_DIGEST"));
  }

  static SealAlgorithm named(String name) {
    return name == null || name.isBlank()
        ? SHA_256
        : valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** 64 hexadecimal digits. */
  String digest(String text) {
    var digest = engine();
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(bytes, 0, bytes.length);
    var made = new byte[digest.getDigestSize()];
    digest.doFinal(made, 0);
    return HexFormat.of().formatHex(made);
  }

  private Digest engine() {
    return switch (this) {
      case SHA_256 -> new SHA256Digest();
      case SM3 -> new SM3Digest();
    };
  }
}
