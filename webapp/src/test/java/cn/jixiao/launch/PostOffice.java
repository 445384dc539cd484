package cn.jixiao.launch;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * A mail server of our own: it takes what is sent by SMTP, and whoever an address belongs to
 * fetches it by POP3, with the address as name and password.
 */
final class PostOffice implements AutoCloseable {

  private static final String HOST = "127.0.0.1";

  private final GreenMail server;

  private PostOffice(GreenMail server) {
    this.server = server;
  }

  static PostOffice open() {
    var server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(Ports.free(), HOST, ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(Ports.free(), HOST, ServerSetup.PROTOCOL_POP3)
            });
    server.start();
    return new PostOffice(server);
  }

  /** Tells the server where mail is sent to, and the tests inside it where it is fetched. */
  LibertyServer tell(LibertyServer sender) {
    return sender
        .with("JIXIAO_MAIL_HOST", HOST)
        .with("JIXIAO_MAIL_PORT", Integer.toString(server.getSmtp().getPort()))
        .with("JIXIAO_MAIL_FROM", "jixiao@example.gov.cn")
        .with("JIXIAO_ADDRESS", "https://jixiao.example.gov.cn/")
        .with("JIXIAO_TEST_POP3_PORT", Integer.toString(server.getPop3().getPort()));
  }

  @Override
  public void close() {
    server.stop();
  }
}
