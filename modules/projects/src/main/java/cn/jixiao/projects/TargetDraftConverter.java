package cn.jixiao.projects;

import cn.jixiao.shared.RecordJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a whole target in one column: it is read and compared as one thing. */
@Converter(autoApply = true)
class TargetDraftConverter implements AttributeConverter<TargetDraft, String> {

  @Override
  public String convertToDatabaseColumn(TargetDraft draft) {
    return draft == null ? null : RecordJson.of(draft).toString();
  }

  @Override
  public TargetDraft convertToEntityAttribute(String stored) {
    return stored == null ? null : RecordJson.read(stored, TargetDraft.class);
  }
}
