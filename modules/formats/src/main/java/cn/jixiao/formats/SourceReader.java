package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;

/**
 * Turns the bytes of a file, whatever its format, into paragraphs and grids. What is no document,
 * or not safe to read, is refused with a rule of its own for each case.
 */
public final class SourceReader {

  private static final System.Logger LOG = System.getLogger(SourceReader.class.getName());

  private final FormWords words;
  private final Limits limits = Limits.of(System.getenv());

  /** One file's memory is bounded; this bounds that of all. */
  private final Semaphore turns = new Semaphore(limits.atOnce(), true);

  public SourceReader(FormWords words) {
    this.words = words;
  }

  /**
   * @param filename as the person named it; it helps to tell kinds of files apart, no more
   */
  public SourceDocument read(byte[] file, String filename) {
    turns.acquireUninterruptibly();
    try {
      var format = FileFormat.of(file, filename == null ? "" : filename, limits);
      return format.reader().read(file, new Reading(words, limits));
    } catch (RuleViolation refused) {
      throw refused;
    } catch (StackOverflowError nested) {
      // parsers of others that call themselves for each level; nothing of ours was half done
      throw new RuleViolation(FormatRule.TOO_COMPLEX);
    } catch (RuntimeException damaged) {
      // what parsers of others throw where a file is not what they expect
      LOG.log(Level.DEBUG, "Not readable", damaged);
      throw new RuleViolation(FormatRule.BROKEN_FILE);
    } finally {
      turns.release();
    }
  }
}
