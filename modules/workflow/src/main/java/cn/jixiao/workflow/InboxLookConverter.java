package cn.jixiao.workflow;

import cn.jixiao.shared.RecordJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How somebody looks at their inbox, as JSON: it is only ever read whole. */
@Converter(autoApply = true)
class InboxLookConverter implements AttributeConverter<InboxLook, String> {

  @Override
  public String convertToDatabaseColumn(InboxLook look) {
    return look == null ? null : RecordJson.of(look).toString();
  }

  @Override
  public InboxLook convertToEntityAttribute(String stored) {
    return stored == null ? null : RecordJson.read(stored, InboxLook.class);
  }
}
