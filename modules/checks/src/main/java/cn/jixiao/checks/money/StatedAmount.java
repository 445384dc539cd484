package cn.jixiao.checks.money;

import cn.jixiao.checks.Quantities;
import cn.jixiao.checks.Quantity;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.WrittenForms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An amount of money in the purpose or the goals, and what the words before it call it.
 *
 * @param field the JSON name of the text
 * @param seen the words and the amount as written
 * @param isPerUnit whether it is the amount for one of many: 每村2.4万元
 */
record StatedAmount(String field, String seen, BigDecimal yuan, Name name, boolean isPerUnit) {

  /** Which amount of the form the words name. */
  enum Name {
    BUDGET,
    FISCAL,
    OTHER,
    NONE
  }

  private static final String LINK = "(?:为|是|共计?|合计|总计|计|约|:|\\s)*$";
  private static final Pattern BUDGET =
      Pattern.compile("(?:预算数|预算总额|预算金额|预算资金|项目预算|年度预算|总预算|资金总额|项目总金额|安排预算)" + LINK);
  private static final Pattern FISCAL =
      Pattern.compile("(?:财政资金|财政拨款|财政安排|财政预算资金|财政投入|财政补助)" + LINK);
  private static final Pattern OTHER = Pattern.compile("(?:其他资金|自筹资金|自筹|配套资金)" + LINK);
  private static final Pattern PER_UNIT = Pattern.compile("每|均|单价|标准");
  private static final String END_OF_CLAUSE = ",、。;";
  private static final String END_OF_SENTENCE = "。;";

  /** No sentence goes back further: a text full of amounts is read once, not once for each. */
  private static final int LONGEST = 500;

  /** All amounts of the target's purpose and goals, in their order. */
  static List<StatedAmount> of(TargetPaper target) {
    var stated = new ArrayList<StatedAmount>();
    read("purpose", target.draft().purpose(), stated);
    var goals = target.draft().goals();
    for (var i = 0; i < goals.size(); i++) {
      read("goals[" + i + "]", goals.get(i), stated);
    }
    return stated;
  }

  private static void read(String field, String text, List<StatedAmount> stated) {
    if (text == null || text.indexOf('元') < 0) {
      return;
    }
    var folded = WrittenForms.fold(text);
    for (var quantity : Quantities.in(text)) {
      if (quantity.isMoney()) {
        stated.add(read(field, text, folded, quantity));
      }
    }
  }

  private static StatedAmount read(String field, String text, String folded, Quantity quantity) {
    var clause = behindLast(END_OF_CLAUSE, folded, quantity.start());
    var sentence = behindLast(END_OF_SENTENCE, folded, quantity.start());
    var words = folded.substring(clause, quantity.start());
    var around = folded.substring(sentence, Math.min(folded.length(), quantity.end() + 2));
    return new StatedAmount(
        field,
        text.substring(clause, quantity.end()).strip(),
        quantity.yuan(),
        name(words),
        PER_UNIT.matcher(around).find() || folded.startsWith("/", quantity.end()));
  }

  private static Name name(String words) {
    if (BUDGET.matcher(words).find()) {
      return Name.BUDGET;
    }
    if (FISCAL.matcher(words).find()) {
      return Name.FISCAL;
    }
    return OTHER.matcher(words).find() ? Name.OTHER : Name.NONE;
  }

  private static int behindLast(String ends, String text, int before) {
    var place = before;
    while (place > Math.max(0, before - LONGEST) && ends.indexOf(text.charAt(place - 1)) < 0) {
      place--;
    }
    return place;
  }
}
