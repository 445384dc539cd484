package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Severity;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word that stands there twice in a row: 意见意见, 的的. Where the second begins a longer word of its
 * own (建设建设用地, 目的的) it is none.
 */
@Catalogued(id = "C35a", severity = Severity.WARN)
class WordDoubled extends SlipCheck {

  private static final Pattern WORD = Pattern.compile("([\\p{IsHan}&&[^一二三四五六七八九十百千万两]]{2,6})\\1");
  private static final Pattern PARTICLE =
      Pattern.compile(
          "(?<![目标有真])的的|(?<![共饱柔温缓])和和(?![美气])|(?<![存现内所实])在在|(?<!参)与与"
              + "|(?<![普涉提危波顾触])及及(?![时格])|(?<![但就可还只总要凡若于])是是(?!非)");

  /** What makes a longer word of the second: 用地, 人员, 对象 … */
  private static final String WORD_GOES_ON =
      "用对人中性员费站所室会委单部制机体资项经计标意能水质工设组场基平条区户房金款队点者师课业类型日月周年线路量率数额化力法书表证卡券品具厂店园馆院校城镇乡小代";

  @Override
  Optional<Slip> slipIn(String text) {
    var particle = PARTICLE.matcher(text);
    if (particle.find()) {
      return Optional.of(slip(text, particle.start(), 1));
    }
    var word = WORD.matcher(text);
    while (word.find()) {
      var length = word.group(1).length();
      if (length > 2 || !goesOn(text, word.end())) {
        return Optional.of(slip(text, word.start(), length));
      }
    }
    return Optional.empty();
  }

  private static boolean goesOn(String text, int end) {
    return end < text.length() && WORD_GOES_ON.indexOf(text.charAt(end)) >= 0;
  }

  private static Slip slip(String text, int start, int length) {
    var proper = text.substring(start, start + length);
    var healed = text.substring(0, start) + text.substring(start + length);
    return new Slip(proper + proper, proper, healed);
  }
}
