package cn.jixiao.writing;

import java.util.Arrays;

/**
 * The columns all of a form's tables share: one for labels, and beside it parts of equal width, so
 * that lines meet where one table stands below the other.
 */
final class FormGrid {

  /** Cells of amounts and two to eight checkpoints divide them evenly. */
  static final int PARTS = 24;

  /** Two signs stand side by side in so many. */
  private static final int LEAST_PARTS = 2;

  private static final int PART_WIDTH = 320;
  private static final int LABEL_WIDTH = Pages.WIDTH - PARTS * PART_WIDTH;

  private FormGrid() {}

  /** The label's column and that many parts beside it, narrower where there are more of them. */
  static int[] widths(int parts) {
    var widths = new int[parts + 1];
    Arrays.fill(widths, PARTS * PART_WIDTH / parts);
    widths[0] = Pages.WIDTH - parts * widths[1];
    return widths;
  }

  /** Columns beginning with the label's, the others of whole parts by their share. */
  static int[] columns(int[] shares) {
    var widths = new int[shares.length];
    widths[0] = LABEL_WIDTH;
    var sharesLeft = Arrays.stream(shares).skip(1).sum();
    var partsLeft = PARTS;
    for (var i = 1; i < shares.length; i++) {
      var most = partsLeft - LEAST_PARTS * (shares.length - 1 - i);
      var share = Math.round(partsLeft * shares[i] / (float) sharesLeft);
      var parts = Math.max(LEAST_PARTS, Math.min(share, most));
      widths[i] = parts * PART_WIDTH;
      partsLeft -= parts;
      sharesLeft -= shares[i];
    }
    return widths;
  }
}
