package cn.jixiao.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines on paper go on in the next one. */
class PdfTextTest {

  private static final float SIGN = 10.5f;
  private static final float MARGIN = 100;
  private static final PdfLine NEXT = line("机", SIGN);

  @Test
  void aLineGoesOnWhereOneMoreSignWouldReachNarrowlyOverTheMargin() {
    assertThat(PdfText.goesOn(line("随", MARGIN - SIGN + 0.15f), NEXT, MARGIN)).isTrue();
  }

  @Test
  void aLineThatHadJustEnoughSpaceForOneMoreSignWasEnded() {
    assertThat(PdfText.goesOn(line("随", MARGIN - SIGN + 0.03f), NEXT, MARGIN)).isFalse();
  }

  /** A line of one sign that reaches so far. */
  private static PdfLine line(String sign, float right) {
    return new PdfLine(List.of(new PdfGlyph(sign, right - SIGN, right, 0, SIGN)));
  }
}
