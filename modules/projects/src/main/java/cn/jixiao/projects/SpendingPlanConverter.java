package cn.jixiao.projects;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a plan in its target's row: it is read and written with it, never alone. */
@Converter(autoApply = true)
class SpendingPlanConverter implements AttributeConverter<SpendingPlan, String> {

  @Override
  public String convertToDatabaseColumn(SpendingPlan plan) {
    return plan == null ? "" : plan.stored();
  }

  @Override
  public SpendingPlan convertToEntityAttribute(String stored) {
    return SpendingPlan.fromStored(stored == null ? "" : stored);
  }
}
