package cn.jixiao.formats;

import java.lang.System.Logger.Level;
import java.util.Map;

/**
 * How much of anything a document may have. Each number is far above what people write and far
 * below what would hurt the server; a site changes one with {@code JIXIAO_DOCUMENT_…} in the
 * environment.
 *
 * @param bytes of the file: 500 projects take 2 MB, pictures the rest
 * @param entries of a zip: a Word file with many pictures has dozens
 * @param entryBytes unpacked of one zip entry or PDF stream: the text of 500 projects has 15 MB
 * @param unpackedBytes of the whole zip or of all streams of a PDF but its pictures: three such
 *     entries
 * @param ratio unpacked to packed: 500 equal forms pack to a sixtieth, nothing of people to this
 * @param pages of a PDF: 500 projects take 1,000
 * @param sheets of a workbook: one per project
 * @param rows of a table or sheet: 500 projects take 15,000
 * @param columns of a table: the widest forms have some 60
 * @param cells of the document: 500 projects take 100,000
 * @param nesting of tables and of markup: a form has a table in a table
 * @param text characters of the document: 500 projects take a million
 * @param seconds of work for one file: the largest honest ones take two
 * @param atOnce files read at the same time: each may take some 200 MB while it is read
 */
record Limits(
    int bytes,
    int entries,
    int entryBytes,
    int unpackedBytes,
    int ratio,
    int pages,
    int sheets,
    int rows,
    int columns,
    int cells,
    int nesting,
    int text,
    int seconds,
    int atOnce) {

  private static final System.Logger LOG = System.getLogger(Limits.class.getName());

  private static final int MB = 1024 * 1024;
  private static final int MOST_MB = Integer.MAX_VALUE / MB;

  /** Those of this server, read once: what is wrong with them is said once. */
  static final Limits SITE = of(System.getenv());

  /** With what the environment says in place of the usual. */
  static Limits of(Map<String, String> environment) {
    return new Limits(
        megabytes(environment, "MEGABYTES", 20),
        number(environment, "ZIP_ENTRIES", 2_000),
        megabytes(environment, "ENTRY_MEGABYTES", 32),
        megabytes(environment, "UNPACKED_MEGABYTES", 96),
        number(environment, "RATIO", 500),
        number(environment, "PAGES", 3_000),
        number(environment, "SHEETS", 1_000),
        number(environment, "ROWS", 100_000),
        number(environment, "COLUMNS", 512),
        number(environment, "CELLS", 1_000_000),
        number(environment, "NESTING", 12),
        number(environment, "CHARACTERS", 20_000_000),
        number(environment, "SECONDS", 60),
        number(environment, "AT_ONCE", 4));
  }

  /** Lists of parts are read as a whole by POI; the longest honest ones have some 100 kB. */
  int entryBytes(String name) {
    var isList = name.endsWith(".rels") || name.equals("[Content_Types].xml");
    return isList || name.startsWith("docProps/") ? Math.min(MB, entryBytes) : entryBytes;
  }

  private static int megabytes(Map<String, String> environment, String name, int usual) {
    return MB * Math.min(MOST_MB, number(environment, name, usual));
  }

  private static int number(Map<String, String> environment, String name, int usual) {
    var value = environment.getOrDefault("JIXIAO_DOCUMENT_" + name, "").strip();
    if (value.isEmpty() || value.matches("0*[1-9]\\d{0,8}")) {
      return value.isEmpty() ? usual : Integer.parseInt(value);
    }
    LOG.log(Level.WARNING, "JIXIAO_DOCUMENT_{0} is no number from 1: {1} is taken", name, usual);
    return usual;
  }
}
