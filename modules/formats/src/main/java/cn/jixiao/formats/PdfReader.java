package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;

/** Reads PDF files. */
final class PdfReader implements FormatReader {

  @Override
  public SourceDocument read(byte[] file, Reading reading) {
    throw new RuleViolation(FormatRule.UNSUPPORTED_FORMAT);
  }
}
