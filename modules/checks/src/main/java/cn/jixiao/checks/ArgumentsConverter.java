package cn.jixiao.checks;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the arguments of a finding in its row. */
@Converter(autoApply = true)
class ArgumentsConverter implements AttributeConverter<Arguments, String> {

  @Override
  public String convertToDatabaseColumn(Arguments arguments) {
    return arguments == null ? "" : arguments.stored();
  }

  @Override
  public Arguments convertToEntityAttribute(String stored) {
    return Arguments.fromStored(stored == null ? "" : stored);
  }
}
