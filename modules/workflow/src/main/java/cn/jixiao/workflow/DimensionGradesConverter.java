package cn.jixiao.workflow;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Grades of dimensions as one text: they are only ever read with their review. */
@Converter(autoApply = true)
class DimensionGradesConverter implements AttributeConverter<DimensionGrades, String> {

  @Override
  public String convertToDatabaseColumn(DimensionGrades grades) {
    return grades == null || grades.grades().isEmpty() ? null : grades.told();
  }

  @Override
  public DimensionGrades convertToEntityAttribute(String stored) {
    return stored == null ? DimensionGrades.NONE : DimensionGrades.read(stored);
  }
}
