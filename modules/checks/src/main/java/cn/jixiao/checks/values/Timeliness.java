package cn.jixiao.checks.values;

import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.ValueKind;
import cn.jixiao.indicators.WrittenForms;
import java.util.List;
import java.util.regex.Pattern;

/** What the timeliness rows of a target say of time. */
final class Timeliness {

  private static final Pattern DATE_IN_WORDS =
      Pattern.compile(
          "\\d|[年月季周旬日][度]?[前底末初内]|每[年月季周日天旬半]|[一二三四五六七八九十][天日周月个季年]|次[年月日]|当[日天月周季]|即时|实时|年底|季末");
  private static final Pattern TIME = Pattern.compile("[时期日月年季周天旬早晚快慢速逾]|进度|提前|限|及早|当下");
  private static final Pattern YEAR_END = Pattern.compile("12\\s*(?:月|[./-]\\s*31)");

  private Timeliness() {}

  static List<IndicatorPaper> rows(TargetPaper target) {
    return target
        .indicators(IndicatorCategory.TIMELINESS)
        .filter(row -> row.value() != null)
        .toList();
  }

  /** 6月底前, 每季度首月, 10天: words that say when. */
  static boolean saysWhen(String words) {
    return DATE_IN_WORDS.matcher(WrittenForms.fold(words)).find();
  }

  /** Whether the row's words have to do with time at all. */
  static boolean isAboutTime(IndicatorPaper row) {
    var words = text(row.draft().name()) + text(row.draft().description());
    return TIME.matcher(words).find();
  }

  /** 2027年12月31日, 12月底前. */
  static boolean isYearEnd(IndicatorPaper row) {
    var value = row.value();
    if (value.getKind() != ValueKind.DATE) {
      return false;
    }
    return value.getDate() == null
        ? YEAR_END.matcher(WrittenForms.fold(value.getWritten())).find()
        : value.getDate().getMonthValue() == 12 && value.getDate().getDayOfMonth() == 31;
  }

  /** Whether the target has timeliness rows and all of them say no more than the year's end. */
  static boolean isYearEndOnly(TargetPaper target) {
    var rows = rows(target);
    return !rows.isEmpty() && rows.stream().allMatch(Timeliness::isYearEnd);
  }

  private static String text(String written) {
    return written == null ? "" : written;
  }
}
