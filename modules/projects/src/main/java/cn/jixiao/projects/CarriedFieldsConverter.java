package cn.jixiao.projects;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashSet;

/** Keeps the marks in their target's row, a path a line. */
@Converter(autoApply = true)
class CarriedFieldsConverter implements AttributeConverter<CarriedFields, String> {

  @Override
  public String convertToDatabaseColumn(CarriedFields carried) {
    return carried == null ? "" : String.join("\n", carried.paths());
  }

  @Override
  public CarriedFields convertToEntityAttribute(String stored) {
    return stored == null || stored.isEmpty()
        ? CarriedFields.NONE
        : new CarriedFields(stored.lines().collect(toCollection(LinkedHashSet::new)));
  }
}
