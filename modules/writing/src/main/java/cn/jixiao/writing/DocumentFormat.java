package cn.jixiao.writing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats in which official documents are given out. */
public enum DocumentFormat {
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PDF("application/pdf"),
  OFD("application/ofd"),
  HTML("text/html;charset=UTF-8");

  private final String mediaType;

  DocumentFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The format of that name, as file names end: docx. */
  public static Optional<DocumentFormat> of(String extension) {
    return Arrays.stream(values()).filter(it -> it.extension().equals(extension)).findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  /** How names of such files end, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
