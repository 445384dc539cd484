package cn.jixiao.formats;

import java.util.List;

/**
 * Reads workbooks of our own making, which keep what belongs to us on hidden sheets and in hidden
 * columns. The limits and checks are those of every upload.
 */
public final class WorkbookReader {

  private final Limits limits = Limits.SITE;
  private final ReadingRoom room = new ReadingRoom(limits);

  /** The sheets, hidden ones too; none where the file is another kind of document. */
  public List<Grid> read(byte[] file) {
    return room.read(() -> sheets(file));
  }

  private List<Grid> sheets(byte[] file) {
    if (FileFormat.of(file, "", limits) != FileFormat.XLSX) {
      return List.of();
    }
    var document = new XlsxReader(true).read(file, new Reading(null, limits));
    return document.blocks().stream().map(Grid.class::cast).toList();
  }
}
