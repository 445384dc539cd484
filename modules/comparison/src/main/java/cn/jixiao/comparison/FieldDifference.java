package cn.jixiao.comparison;

/**
 * One place where a found version differs from the recorded one. Amounts are in 元.
 *
 * @param field the place in the record, as the API names it: {@code budget}, {@code
 *     plan[2].percent}, {@code goals[1]}, {@code indicators[4].value}, or a whole row, {@code
 *     indicators[4]}; for an added row its place in the found version
 * @param foundField the same place in the found version; null for a removed row
 * @param recorded what the record says, for a moved row its number; null where it says nothing
 * @param found what was found there, for a moved row its number; null where nothing was
 */
public record FieldDifference(
    Change change, String field, String foundField, String recorded, String found) {

  /** Tells this difference from the others of the same comparison. */
  public String key() {
    return change == Change.CHANGED ? field : field + " " + change;
  }
}
