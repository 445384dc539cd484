package cn.jixiao.checks;

/**
 * Whose text it is. What is not known is null: a paper from outside may name no unit.
 *
 * @param unitCode six digits
 * @param unitName the budget unit's name
 * @param regionCode the fiscal region in which the unit stands: six digits
 * @param regionName the region's name
 */
public record Origin(String unitCode, String unitName, String regionCode, String regionName) {

  public static final Origin UNKNOWN = new Origin(null, null, null, null);
}
