package cn.jixiao.documents;

import cn.jixiao.shared.Rule;

/** Why a file cannot be read. */
enum DocumentRule implements Rule {
  EMPTY_FILE,
  /** More bytes than a document of words and tables ever needs. */
  TOO_LARGE,
  /** A document, but of a format that cannot be read yet. */
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
  TOO_COMPLEX,
  /** Neither projects nor an overall target were recognised. */
  NOTHING_TO_IMPORT,
  /** The department has nothing for the year that this person may see. */
  NOTHING_TO_WRITE {
    @Override
    public Nature nature() {
      return Nature.UNKNOWN;
    }
  }
}
