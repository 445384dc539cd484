package cn.jixiao.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * A MariaDB of our own out of a jar: it listens to this machine only, has a real user with a
 * generated password, and keeps what it stores in its folder.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String NAME = "jixiao";

  private final LocalMariaDb server;
  private final Database database;

  private EmbeddedDatabase(LocalMariaDb server, Database database) {
    this.server = server;
    this.database = database;
  }

  /** Starts the database of this folder; the first time the folder is empty. */
  public static EmbeddedDatabase start(Places places, Path folder, String... settings) {
    requireNoBlank(folder);
    Places.create(folder);
    var programs = places.kept().resolve("mariadb");
    var script = places.config().resolve("mariadb").resolve("create-database.sql");
    var server = LocalMariaDb.of(programs, folder, Ports.free(), settings);
    try {
      var password = password(folder.resolve("password"));
      server.startUp();
      server.welcome(script, password);
      var url = "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + NAME;
      return new EmbeddedDatabase(server, new Database(url, NAME, password));
    } catch (IOException | RuntimeException e) {
      server.shutDown();
      throw new Trouble(
          "内置数据库无法用目录 "
              + folder
              + " 启动：目录可能已损坏、不可写或磁盘已满；不要其中数据时可删除该目录后重试。详情见 "
              + failure(folder, e),
          "The embedded database cannot start in "
              + folder
              + ": it may be damaged, read-only or"
              + " the disk full; if its data is not needed, delete it and try again. Details in "
              + failure(folder, e),
          e);
    }
  }

  /** An empty database for tests, which need not survive a power cut. */
  public static EmbeddedDatabase startEmpty(Places places, Path folder) {
    Places.remove(folder);
    return start(
        places,
        folder,
        "--innodb-flush-log-at-trx-commit=0",
        "--transaction-isolation=READ-COMMITTED");
  }

  public Database database() {
    return database;
  }

  Optional<ProcessHandle> process() {
    return server.process();
  }

  @Override
  public void close() {
    server.shutDown();
  }

  private static void requireNoBlank(Path folder) {
    if (folder.toString().chars().anyMatch(Character::isWhitespace)) {
      throw new Trouble(
          "内置数据库不能在含空格的路径中运行：请把项目移到没有空格的目录，或用 -Djixiao.db.url= 指定已有的数据库（" + folder + "）。",
          "The embedded database cannot run in a path with blanks: move the project to a folder"
              + " without, or name an existing database with -Djixiao.db.url= ("
              + folder
              + ").");
    }
  }

  private static String password(Path file) throws IOException {
    if (Files.exists(file)) {
      return Files.readString(file).strip();
    }
    var bytes = new byte[18];
    new SecureRandom().nextBytes(bytes);
    var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
    }
    Files.writeString(file, password);
    return password;
  }

  private static Path failure(Path folder, Exception e) {
    var file = folder.resolveSibling(folder.getFileName() + "-failure.txt");
    try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
      e.printStackTrace(out);
    } catch (IOException unwritable) {
      e.addSuppressed(unwritable);
    }
    return file;
  }
}
