package cn.jixiao.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Speaks to the person at the console: Chinese first, English after it. */
final class Voice {

  private static final String ACCOUNTS =
      """
      演示账号，密码均为 Demo#2026 / demonstration accounts, password Demo#2026:
        clerk, head      栖禾镇填报人、负责人      first township: declarant, unit head
        clerk2, head2    云汀镇填报人、负责人      second township: declarant, unit head
        line             区财政局业务股室          bureau: line division
        performance      区财政局绩效股            bureau: performance division
        auditor          内部审计                  internal audit
        admin            系统管理员                administrator
      """;

  private final PrintStream out;

  private Voice(PrintStream out) {
    this.out = out;
  }

  /** In the console's own charset where that can write Chinese, else in UTF-8. */
  static Voice ofThisConsole() {
    var console = System.console();
    var charset = console == null ? Charset.defaultCharset() : console.charset();
    var fit = charset.canEncode() && charset.newEncoder().canEncode('绩');
    var chosen = fit ? charset : StandardCharsets.UTF_8;
    return new Voice(new PrintStream(new FileOutputStream(FileDescriptor.out), true, chosen));
  }

  void say(String chinese, String english) {
    out.println(chinese + " " + english);
  }

  void complain(Trouble trouble) {
    out.println();
    out.println(trouble.getMessage());
  }

  void welcome(URI address, boolean demonstrated) {
    out.println();
    say("绩效系统已启动 Jixiao is running:", address.toString());
    if (demonstrated) {
      out.print(ACCOUNTS);
    }
    say("按 Ctrl-C 停止。", "Press Ctrl-C to stop.");
  }
}
