package cn.jixiao.recognition;

import java.util.List;

/** A recognised document with the source of every value that is not null. */
public record DetailedDocument(RecognizedDocument document, List<FieldSource> sources) {

  public DetailedDocument {
    sources = List.copyOf(sources);
  }
}
