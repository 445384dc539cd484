package cn.jixiao.web.projects;

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

  /** A percentage without digits it does not need. */
  public String percent(BigDecimal percent) {
    return percent == null ? "–" : TypedNumber.written(percent) + "%";
  }
}
