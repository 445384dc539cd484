package cn.jixiao.checks.meaning;

import static cn.jixiao.indicators.IndicatorCategory.QUANTITY;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.ValueKind;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The purpose names the villages, and the indicator counts more of them. */
@Catalogued(id = "C38c", severity = Severity.WARN)
class NamedVillages implements TargetCheck {

  /** What names of villages end in, so that 行政村 and 农村 are none. */
  private static final Pattern VILLAGE =
      Pattern.compile("\\p{IsHan}{1,2}[庄屯营店寨堡沟峪桥湾岭台坨院铺楼坊集坡泉寺疃]村(?![级民组干委两])");

  private static final Pattern AND_OTHERS = Pattern.compile("等|其他|其它|各村|全[镇乡]|所有");
  private static final Pattern COUNTS_VILLAGES = Pattern.compile("村(?:庄|个)?(?:数量?|个数)?$|涉及村");

  @Override
  public void look(TargetPaper target, Findings found) {
    var purpose = target.draft().purpose();
    if (purpose == null || AND_OTHERS.matcher(purpose).find()) {
      return;
    }
    var villages = villages(purpose);
    if (!villages.isEmpty()) {
      target
          .indicators(QUANTITY)
          .filter(row -> countsMore(row, villages.size()))
          .forEach(
              row ->
                  found.tell(
                      target,
                      row.at("value"),
                      row.value().getWritten(),
                      row.index() + 1,
                      row.value().getWritten(),
                      villages.size(),
                      String.join("、", villages)));
    }
  }

  private static boolean countsMore(IndicatorPaper row, int villages) {
    return row.draft().name() != null
        && row.value() != null
        && row.value().getKind() == ValueKind.NUMBER
        && row.value().getNumber() != null
        && COUNTS_VILLAGES.matcher(row.draft().name()).find()
        && row.value().getNumber().compareTo(BigDecimal.valueOf(villages)) > 0;
  }

  private static Set<String> villages(String purpose) {
    var villages = new LinkedHashSet<String>();
    var matcher = VILLAGE.matcher(purpose);
    while (matcher.find()) {
      villages.add(matcher.group().replaceFirst("^[于和在对为及、]+", ""));
    }
    return villages;
  }
}
