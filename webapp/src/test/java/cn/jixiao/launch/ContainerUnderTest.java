package cn.jixiao.launch;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The server into which Arquillian puts the WAR: one for all tests of a JVM, on an empty database
 * of its own. The build says by {@code jixiao.container} with which features it runs ({@code
 * server.xml} or {@code server-ee10.xml}); without that nothing is started.
 */
public final class ContainerUnderTest implements LauncherSessionListener {

  /** Arquillian speaks to the server over JMX and puts the archive into the folder for such. */
  private static final String OVERRIDE =
      """
      <server>
        <featureManager>
          <feature>localConnector-1.0</feature>
        </featureManager>
        <applicationMonitor updateTrigger="polled" pollingRate="200ms" dropinsEnabled="true"/>
      </server>
      """;

  private final Ending ending = new Ending();

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    var configuration = System.getProperty("jixiao.container");
    if (configuration == null) {
      return;
    }
    var places = Places.here();
    var name = configuration.replace(".xml", "") + "-" + ProcessHandle.current().pid();
    var home = places.built().resolve("containers");
    var port = Ports.free();
    var database = ending.of(EmbeddedDatabase.startEmpty(places, home.resolve(name + "-database")));
    var server =
        LibertyServer.prepare(places, home, name, configuration, database.database(), port)
            .withoutApplication()
            .override(OVERRIDE)
            .with("JIXIAO_ERRANDS_SECONDS", "1");
    ending.of(PostOffice.open()).tell(server);
    ending.of(server).start(LibertyConsole.SERVER_READY);
    say(places.liberty(), home, name, port);
  }

  private static void say(Path wlp, Path home, String name, int port) {
    System.setProperty("jixiao.container.wlp", wlp.toString());
    System.setProperty("jixiao.container.home", home.toString());
    System.setProperty("jixiao.container.name", name);
    System.setProperty("jixiao.container.port", Integer.toString(port));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    ending.run();
  }
}
