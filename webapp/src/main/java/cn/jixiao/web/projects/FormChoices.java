package cn.jixiao.web.projects;

import cn.jixiao.indicators.MeasureUnit;
import cn.jixiao.indicators.TargetValue;
import cn.jixiao.shared.AmountUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What there is to choose from in the form of a target. */
@Named
@ApplicationScoped
public class FormChoices {

  public AmountUnit[] getAmountUnits() {
    return AmountUnit.values();
  }

  public Relation[] getRelations() {
    return Relation.values();
  }

  /** Units that people count in. */
  public List<String> getUnits() {
    return MeasureUnit.usual();
  }

  public List<String> getGrades() {
    return TargetValue.usualGrades();
  }
}
