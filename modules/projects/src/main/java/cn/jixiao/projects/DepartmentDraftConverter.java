package cn.jixiao.projects;

import cn.jixiao.shared.RecordJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a whole part one in one column: it is read and compared as one thing. */
@Converter(autoApply = true)
class DepartmentDraftConverter implements AttributeConverter<DepartmentDraft, String> {

  @Override
  public String convertToDatabaseColumn(DepartmentDraft draft) {
    return draft == null ? null : RecordJson.of(draft).toString();
  }

  @Override
  public DepartmentDraft convertToEntityAttribute(String stored) {
    return stored == null ? null : RecordJson.read(stored, DepartmentDraft.class);
  }
}
