package cn.jixiao.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for some minutes which password was right for which stored hash, so that a program that
 * sends its password with every request does not pay for Argon2 each time. It keeps a keyed digest,
 * never the password; another stored hash makes it worthless at once, on every server.
 */
@ApplicationScoped
class VerifiedCredentials {

  private static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final int AT_MOST = 10_000;

  @Inject Clock clock;

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final SecretKeySpec key;

  VerifiedCredentials() {
    var secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    key = new SecretKeySpec(secret, "HmacSHA256");
  }

  boolean knows(String account, String password, String storedHash) {
    var entry = entries.get(account);
    return entry != null
        && clock.instant().isBefore(entry.until)
        && MessageDigest.isEqual(entry.digest, digest(password, storedHash));
  }

  void remember(String account, String password, String storedHash) {
    if (entries.size() >= AT_MOST) {
      entries.clear();
    }
    entries.put(account, new Entry(digest(password, storedHash), clock.instant().plus(REMEMBERED)));
  }

  private byte[] digest(String password, String storedHash) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(storedHash.getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Entry(byte[] digest, Instant until) {}
}
