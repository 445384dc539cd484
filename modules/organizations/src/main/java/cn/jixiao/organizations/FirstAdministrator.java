package cn.jixiao.organizations;

import cn.jixiao.shared.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * An empty database gets one region and one administrator, whose one-time password is written to a
 * file that only the server's user can read. There is no default password.
 */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

  private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());
  private static final String ACCOUNT = "admin";

  @Inject PersonRepository people;
  @Inject OrganizationRepository organizations;
  @Inject Argon2PasswordHash hashes;
  @Inject Identifiers ids;

  /**
   * @param regionCode code of six digits of the region this installation serves
   * @param passwordFile where the one-time password is left
   */
  public void appointIfNobodyIsThere(String regionCode, String regionName, Path passwordFile) {
    if (!people.isEmpty()) {
      return;
    }
    var region = new Organization(ids.next(), regionCode, regionName);
    organizations.add(region);
    var password = OneTimePassword.random(new SecureRandom());
    var person = new Person(ids.next(), ACCOUNT, ACCOUNT, hashes.generate(password.toCharArray()));
    person.take(ids.next(), Role.ADMINISTRATOR, region);
    people.add(person);
    leave(password, passwordFile);
    LOG.log(
        Level.INFO, "First start: account {0}, one-time password in {1}", ACCOUNT, passwordFile);
  }

  private static void leave(String password, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.deleteIfExists(file);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
      }
      Files.writeString(file, password + System.lineSeparator());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
