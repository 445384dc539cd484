package cn.jixiao.formats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** How the numbers of a workbook are shown: dates, percentages, decimals. */
final class CellFormats {

  /** Formats that Excel knows by number only and shows in the way of the country. */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, "yyyy\"年\"m\"月\""),
          Map.entry(28, "m\"月\"d\"日\""),
          Map.entry(29, "m\"月\"d\"日\""),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, "h\"时\"mm\"分\""),
          Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(36, "yyyy\"年\"m\"月\""),
          Map.entry(50, "yyyy\"年\"m\"月\""),
          Map.entry(51, "m\"月\"d\"日\""),
          Map.entry(52, "yyyy\"年\"m\"月\""),
          Map.entry(53, "m\"月\"d\"日\""),
          Map.entry(54, "m\"月\"d\"日\""),
          Map.entry(57, "yyyy\"年\"m\"月\""),
          Map.entry(58, "m\"月\"d\"日\""));

  private static final int LONGEST_FORMAT = 255;
  private static final double WHOLE_NUMBERS = 1e15;

  /** What Excel shows of a fraction, and what it hides of the tail that binary numbers have. */
  private static final MathContext SHOWN = new MathContext(11, RoundingMode.HALF_UP);

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final boolean from1904;
  private final List<CellFormat> formats = new ArrayList<>();

  private record CellFormat(int number, String pattern) {}

  CellFormats(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * @param own the workbook's own pattern for that number, or null
   */
  void add(int number, String own) {
    formats.add(new CellFormat(number, pattern(number, own)));
  }

  private static String pattern(int number, String own) {
    var pattern = own != null ? own : CHINESE.getOrDefault(number, builtIn(number));
    return pattern.length() > LONGEST_FORMAT ? "General" : pattern;
  }

  private static String builtIn(int number) {
    var pattern = number < 0 ? null : BuiltinFormats.getBuiltinFormat(number);
    return pattern == null ? "General" : pattern;
  }

  /** As a person sees it. */
  String show(double value, int style) {
    if (style < 0 || style >= formats.size()) {
      return plain(value);
    }
    var format = formats.get(style);
    return show(value, format.number(), format.pattern());
  }

  /** As a person sees it, with a format's number and pattern. */
  String show(double value, int number, String own) {
    var pattern = pattern(number, own);
    if (pattern.equalsIgnoreCase("General") || pattern.equals("@")) {
      return plain(value);
    }
    // POI has ways of its own with the numbers of built-in formats; ours is the pattern
    var shown = formatter.formatRawCellContents(value, -1, pattern, from1904).strip();
    // of dates it also shows the quotes around 年 and 月
    return DateUtil.isADateFormat(-1, pattern) ? shown.replace("\"", "") : shown;
  }

  /** Excel would cut a long number short to fit its column; whole ones are meant in full. */
  private static String plain(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    var number = BigDecimal.valueOf(value);
    var whole = value == Math.rint(value) && Math.abs(value) < WHOLE_NUMBERS;
    var shown = whole ? number : number.round(SHOWN);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }
}
