package cn.jixiao.imports;

/**
 * A file as somebody sent it: its name without folders and control characters, and its bytes. It is
 * handed out as an attachment, never shown as it is.
 */
public record SourceFile(String filename, byte[] bytes) {

  private static final int LONGEST_NAME = 200;

  /** The name as it may be kept: hostile ones become harmless, the kind of file stays. */
  static String harmless(String filename) {
    var name = filename == null ? "" : filename.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "");
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
    var tooLong = name.codePointCount(0, name.length()) - LONGEST_NAME;
    return tooLong > 0 ? name.substring(name.offsetByCodePoints(0, tooLong)) : name;
  }
}
