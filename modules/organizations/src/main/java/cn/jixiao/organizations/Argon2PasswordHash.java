package cn.jixiao.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.identitystore.PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with the algorithm and its parameters written before the hash (PHC string format), so
 * that parameters can be raised and old hashes still checked. Half the processors hash at a time: a
 * flood of log-ins must not stop the work of those who are in.
 */
@ApplicationScoped
public class Argon2PasswordHash implements PasswordHash {

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int ITERATIONS = 2;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Pattern FORMAT =
      Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=1\\$([^$]+)\\$([^$]+)");

  private final SecureRandom random = new SecureRandom();
  private final Semaphore hashing =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  @Override
  public String generate(char[] password) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    var hash = hash(password, salt, MEMORY_KIB, ITERATIONS);
    var base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m="
        + MEMORY_KIB
        + ",t="
        + ITERATIONS
        + ",p=1$"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(hash);
  }

  @Override
  public boolean verify(char[] password, String stored) {
    var parts = FORMAT.matcher(stored);
    if (!parts.matches()) {
      return false;
    }
    try {
      var base64 = Base64.getDecoder();
      var salt = base64.decode(parts.group(3));
      var expected = base64.decode(parts.group(4));
      var memory = Integer.parseInt(parts.group(1));
      var iterations = Integer.parseInt(parts.group(2));
      return MessageDigest.isEqual(expected, hash(password, salt, memory, iterations));
    } catch (IllegalArgumentException garbage) {
      return false;
    }
  }

  /** Whether the hash was made with other parameters than today's. */
  boolean isOutdated(String stored) {
    return !stored.startsWith("$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + ITERATIONS + ",p=1$");
  }

  private byte[] hash(char[] password, byte[] salt, int memory, int iterations) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(iterations)
            .withParallelism(1)
            .withSalt(salt)
            .build();
    var hash = new byte[HASH_BYTES];
    hashing.acquireUninterruptibly();
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(parameters);
      generator.generateBytes(new String(password).getBytes(StandardCharsets.UTF_8), hash);
    } finally {
      hashing.release();
    }
    return hash;
  }
}
