package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Severity;
import java.util.Optional;
import java.util.regex.Pattern;

/** A half-width comma or stop within a Chinese sentence, or two signs where one belongs. */
@Catalogued(id = "C35d", severity = Severity.HINT)
class SignOfOtherWidth extends SlipCheck {

  private static final String HALF = ",;:!?.";
  private static final String FULL = "，；：！？。";
  private static final String HAN = "[\\p{IsHan}”》）]";
  private static final Pattern SLIP =
      Pattern.compile(
          "(?<="
              + HAN
              + ")[,;:!?](?=[\\p{IsHan}“《（])|(?<="
              + HAN
              + ")\\.(?=\\s*$)"
              + "|([，。、；：])\\1+|[，、；](?=。)");

  @Override
  Optional<Slip> slipIn(String text) {
    var slip = SLIP.matcher(text);
    if (!slip.find()) {
      return Optional.empty();
    }
    var start = Math.max(0, slip.start() - 4);
    var seen = text.substring(start, Math.min(text.length(), slip.end() + 4));
    var proper = proper(slip.group(), slip.group(1));
    var healed = SLIP.matcher(text).replaceAll(found -> proper(found.group(), found.group(1)));
    return Optional.of(new Slip(seen, proper, healed));
  }

  private static String proper(String sign, String doubled) {
    if (doubled != null) {
      return doubled;
    }
    var half = HALF.indexOf(sign);
    return half < 0 ? "" : FULL.substring(half, half + 1);
  }
}
