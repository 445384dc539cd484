package cn.jixiao.formats;

import cn.jixiao.shared.Rule;

/** Why a file cannot be read. */
enum FormatRule implements Rule {
  EMPTY_FILE,
  /** More bytes than a document of words and tables ever needs. */
  TOO_LARGE,
  /** A document, but of a format that cannot be read. */
  UNSUPPORTED_FORMAT,
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
  TOO_COMPLEX
}
