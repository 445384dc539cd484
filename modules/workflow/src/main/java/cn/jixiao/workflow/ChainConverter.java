package cn.jixiao.workflow;

import cn.jixiao.shared.RecordJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A chain as JSON: it is only ever read whole. */
@Converter(autoApply = true)
class ChainConverter implements AttributeConverter<Chain, String> {

  @Override
  public String convertToDatabaseColumn(Chain chain) {
    return chain == null ? null : RecordJson.of(chain).toString();
  }

  @Override
  public Chain convertToEntityAttribute(String stored) {
    return stored == null ? null : RecordJson.read(stored, Chain.class);
  }
}
