package cn.jixiao.formats;

import cn.jixiao.shared.Rule;

/** Why a file cannot be read. */
enum FormatRule implements Rule {
  EMPTY_FILE,
  /** More bytes than a document of words and tables ever needs. */
  TOO_LARGE,
  /** A document, but of a format that cannot be read. */
  UNSUPPORTED_FORMAT,
  /** Rich text: Word and WPS save it as .docx. */
  RTF_FILE,
  /** A web page with its pictures in one file (.mht). */
  WEB_ARCHIVE,
  /** Word's or Excel's XML of 2003. */
  XML_FILE,
  /** OFD, the national format for finished papers. */
  OFD_FILE,
  /** OpenDocument: .odt, .ods. */
  OPEN_DOCUMENT,
  /** Excel's binary workbook. */
  XLSB_FILE,
  /** Word or Excel of before 1997. */
  OLD_OFFICE,
  /** No document at all, by its content. */
  NOT_A_DOCUMENT,
  /** The name says one kind of document, the content is none of it. */
  WRONG_KIND,
  ENCRYPTED,
  /** It unpacks to more than any document holds. */
  ZIP_BOMB,
  /** Cut off or damaged. */
  BROKEN_FILE,
  /** It declares entities, which no honest document does. */
  UNSAFE_CONTENT,
  /** More rows, columns or levels than a document for people has. */
  TOO_COMPLEX,
  /** Reading takes longer than any honest file does. Argument: seconds. */
  TOO_SLOW,
  /** So many files are being read that none of them ended in time. */
  BUSY,
  /** Pages that are pictures: there are no letters to read. */
  SCANNED
}
