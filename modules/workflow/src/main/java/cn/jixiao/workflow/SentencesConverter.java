package cn.jixiao.workflow;

import cn.jixiao.shared.RecordJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Sentences as JSON: they are only ever read whole. */
@Converter(autoApply = true)
class SentencesConverter implements AttributeConverter<Sentences, String> {

  @Override
  public String convertToDatabaseColumn(Sentences sentences) {
    return sentences == null ? null : RecordJson.of(sentences).toString();
  }

  @Override
  public Sentences convertToEntityAttribute(String stored) {
    return stored == null ? null : RecordJson.read(stored, Sentences.class);
  }
}
