package cn.jixiao.checks.text;

import cn.jixiao.checks.Wording;
import java.util.regex.Pattern;

/** What a purpose says beyond the words that every purpose has. */
final class Purposes {

  private static final Pattern FILLING =
      Pattern.compile("主要用于|用于|该项目|本项目|项目|专项|工作|经费|资金|支出|费用|开支|所需|相关|有关|保障|支付|[我全本][镇乡]|等");

  private static final Pattern AMOUNTS =
      Pattern.compile("(?:预算数|预算总?额|其中[:：]|财政资金|其他资金)[^。；;]*[。；;]");

  private Purposes() {}

  /** Without the sentences that only state the amounts again. */
  static String withoutAmounts(String purpose) {
    return AMOUNTS.matcher(purpose).replaceAll("");
  }

  private static String core(String text) {
    return FILLING.matcher(Wording.bare(text)).replaceAll("");
  }

  /** How many signs of its core the name does not have. */
  static long newSigns(String purpose, String name) {
    return core(purpose).chars().filter(sign -> name.indexOf(sign) < 0).count();
  }
}
