package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads plain text: what Word leaves when a document is dumped, or what was copied from tables. */
final class TextReader implements FormatReader {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern FIELD =
      Pattern.compile(
          "\\x13[^\\x13-\\x15]{0,2000}\\x14|\\x13[^\\x13-\\x15]{0,2000}\\x15|[\\x14\\x15]");

  @Override
  public SourceDocument read(byte[] file, Reading reading) {
    var text = decode(file).orElseThrow(() -> new RuleViolation(FormatRule.NOT_A_DOCUMENT));
    var lines =
        FIELD
            .matcher(text)
            .replaceAll("")
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .split("\n", -1);
    return TabbedText.is(lines)
        ? new TabbedText(lines, reading).read()
        : new DumpedText(lines, reading).read();
  }

  /** The text, where the bytes are one in an encoding that is in use. */
  static Optional<String> decode(byte[] file) {
    if (startsWith(file, 0xFF, 0xFE)) {
      return decode(file, StandardCharsets.UTF_16LE);
    }
    if (startsWith(file, 0xFE, 0xFF)) {
      return decode(file, StandardCharsets.UTF_16BE);
    }
    return decode(file, StandardCharsets.UTF_8)
        .or(() -> decode(file, GB18030))
        .or(() -> decode(file, StandardCharsets.UTF_16LE).filter(TextReader::isChinese))
        .or(() -> decode(file, StandardCharsets.UTF_16BE).filter(TextReader::isChinese));
  }

  /** Nearly any bytes are some signs of UTF-16; these are signs people here write. */
  private static boolean isChinese(String text) {
    var usual = text.chars().filter(TextReader::isUsual).count();
    return text.indexOf('\n') >= 0 && usual * 10 >= text.length() * 9L;
  }

  private static boolean isUsual(int sign) {
    return sign < 0x7F
        || sign >= 0x2010 && sign < 0x2670
        || sign >= 0x3000 && sign < 0x3020
        || sign >= 0x4E00 && sign < 0xA000
        || sign >= 0xFF00 && sign < 0xFFF0;
  }

  private static boolean startsWith(byte[] file, int first, int second) {
    return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }

  private static Optional<String> decode(byte[] file, Charset charset) {
    try {
      var text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text)
          .filter(TextReader::isReadable);
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }

  /** Words use few control characters; of those Word itself leaves cell and field marks behind. */
  private static boolean isReadable(String text) {
    return text.chars()
        .noneMatch(
            sign -> sign < ' ' && "\t\n\r\f\u000b\u0007\u0013\u0014\u0015".indexOf(sign) < 0);
  }
}
