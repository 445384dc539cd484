package cn.jixiao.writing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** XML on its way into a file, so that no text of a long document is in memory as a whole. */
final class Markup {

  private final Writer out;

  Markup(OutputStream file) {
    out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), 32 * 1024);
  }

  /** Markup as it is. */
  Markup put(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  Markup put(int number) throws IOException {
    out.write(Integer.toString(number));
    return this;
  }

  /** Text of people. What XML has no place for is left out: it cannot be seen anyway. */
  Markup text(String text) throws IOException {
    var length = text.length();
    for (var i = 0; i < length; i++) {
      var sign = text.charAt(i);
      if (Character.isHighSurrogate(sign) && i + 1 < length) {
        i = pair(text, i);
      } else {
        sign(sign);
      }
    }
    return this;
  }

  void flush() throws IOException {
    out.flush();
  }

  private int pair(String text, int at) throws IOException {
    if (!Character.isLowSurrogate(text.charAt(at + 1))) {
      return at;
    }
    out.write(text, at, 2);
    return at + 1;
  }

  private void sign(char sign) throws IOException {
    switch (sign) {
      case '<' -> out.write("&lt;");
      case '>' -> out.write("&gt;");
      case '&' -> out.write("&amp;");
      case '"' -> out.write("&quot;");
      default -> {
        if (sign >= ' ' && sign < 0xFFFE && !Character.isSurrogate(sign) || sign == '\t') {
          out.write(sign);
        }
      }
    }
  }
}
