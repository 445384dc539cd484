package cn.jixiao.web.projects;

import cn.jixiao.comparison.Change;
import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TypedNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** A target as it stands on paper. */
@Named
@ApplicationScoped
public class Printed {

  public List<IndicatorRow> rows(List<IndicatorDraft> indicators) {
    return indicators.stream().map(IndicatorRow::of).toList();
  }

  /** Whether the form has weights at all: that of 2015 has none. */
  public boolean weighted(List<IndicatorDraft> indicators) {
    return indicators.stream().anyMatch(indicator -> indicator.weight() != null);
  }

  /**
   * Where the field of a difference stands on paper: what is not printed on its own is found with
   * what it belongs to, a row by what it is called; an empty text where it is gone.
   */
  public String placeOf(FieldDifference difference) {
    var field = difference.foundField();
    if (difference.change() == Change.REMOVED || field == null) {
      return "";
    }
    if (field.endsWith("]")) {
      return field.startsWith("indicators")
          ? field + ".name"
          : field.startsWith("plan")
              ? field + ".percent"
              : field.startsWith("overall.subTargets") ? field + ".title" : field;
    }
    return field
        .replaceFirst("\\.(operator|number|measureUnit)$", ".value")
        .replaceFirst("\\.level1$", ".level2")
        .replaceFirst("\\.label$", ".percent");
  }

  /** A percentage without digits it does not need. */
  public String percent(BigDecimal percent) {
    return percent == null ? "–" : TypedNumber.written(percent) + "%";
  }
}
