package cn.jixiao.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.shared.Identifiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorTest {

  @TempDir Path folder;

  private final Argon2PasswordHash hashes = new Argon2PasswordHash();
  private final FirstAdministrator first = new FirstAdministrator();
  private Path file;

  @BeforeEach
  void anEmptyDatabase() {
    first.people = new InMemoryPeople();
    first.organizations = new InMemoryOrganizations();
    first.hashes = hashes;
    first.ids = new Identifiers();
    file = folder.resolve("kept").resolve("first-password");
  }

  @Test
  void getsAOneTimePasswordThatStandsInTheFile() throws IOException {
    appoint();
    var admin = first.people.findByAccount("admin").orElseThrow();
    var password = Files.readString(file).strip();
    assertThat(admin.isPasswordOneTime()).isTrue();
    assertThat(hashes.verify(password.toCharArray(), admin.getPasswordHash())).isTrue();
    assertThat(admin.getRoles()).extracting(HeldRole::getRole).containsExactly(Role.ADMINISTRATOR);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void leavesTheFileToTheServersUserAlone() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "readable by everybody");
    appoint();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void isAppointedOnlyWhereNobodyIs() {
    appoint();
    file = folder.resolve("second");
    appoint();
    assertThat(file).doesNotExist();
  }

  private void appoint() {
    first.appointIfNobodyIsThere("139901", "青澜区", file);
  }
}
