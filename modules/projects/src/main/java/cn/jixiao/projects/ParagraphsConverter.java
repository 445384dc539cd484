package cn.jixiao.projects;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A line a paragraph. */
@Converter(autoApply = true)
class ParagraphsConverter implements AttributeConverter<Paragraphs, String> {

  @Override
  public String convertToDatabaseColumn(Paragraphs paragraphs) {
    return paragraphs == null ? "" : String.join("\n", paragraphs.texts());
  }

  @Override
  public Paragraphs convertToEntityAttribute(String stored) {
    return new Paragraphs((stored == null ? "" : stored).lines().toList());
  }
}
