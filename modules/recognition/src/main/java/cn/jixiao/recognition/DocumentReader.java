package cn.jixiao.recognition;

import cn.jixiao.formats.SourceDocument;
import cn.jixiao.formats.SourceReader;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Reads a document as townships publish it into drafts. It stores nothing, decides nothing and
 * refuses, with a rule of its own for each case, what is no document or not safe to read.
 */
@ApplicationScoped
public class DocumentReader {

  private final SourceReader files = new SourceReader(new LabelWords());
  private final Recognizer recognizer = new Recognizer();

  /**
   * @param filename as the person named it; it helps to tell kinds of files apart, no more
   */
  public RecognizedDocument read(byte[] file, String filename) {
    return readInDetail(file, filename).document();
  }

  /** The document as text, before anything is recognised in it. */
  public SourceDocument text(byte[] file, String filename) {
    return files.read(file, filename);
  }

  /** The same document with the place of every value and how sure we are of it. */
  public DetailedDocument readInDetail(byte[] file, String filename) {
    return recognizer.recognize(files.read(file, filename));
  }
}
