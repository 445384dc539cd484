package cn.jixiao.imports;

import cn.jixiao.formats.Place;
import java.math.BigDecimal;

/**
 * One field of a recognised document as a person checks it.
 *
 * @param field its path in the shape of the API: {@code projects[0].indicators[3].value}
 * @param read what was read there, as it would be typed; null where nothing was
 * @param text what is to be imported: what was read, or the person's correction of it
 * @param place where it was read; null where nothing was
 * @param confidence how sure the reader is; null where nothing was read
 */
public record ImportField(
    String field, String read, String text, Place place, BigDecimal confidence, boolean corrected) {

  /** Whether a person should look at it first: nobody has corrected it, and the reader doubts. */
  public boolean isDoubtful() {
    return !corrected && confidence != null && CheckedDocument.isDoubtful(confidence);
  }
}
