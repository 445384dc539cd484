package cn.jixiao.checks.words;

import cn.jixiao.checks.Origin;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of unit writes, and in what kind of region: 镇 in a 区, 乡 in a 县. */
final class OwnKinds {

  private static final Pattern BEHIND_NAME =
      Pattern.compile("(?:人民政府|政府|办事处|管理委员会|管委会|党委|党政|财政所|综合|本级|[(（]).*$");
  private static final Pattern UNIT = Pattern.compile("(街道|镇|乡)$");
  private static final Pattern REGION =
      Pattern.compile("^\\p{IsHan}+(县|区|市(?!场)|旗)(?=\\p{IsHan}{2})");
  private static final Pattern AUTONOMOUS = Pattern.compile("^(?:15|45|54|64|65)");

  private OwnKinds() {}

  /** The kind of the unit, empty where its name tells none. */
  static Set<String> ofUnit(Origin origin) {
    var kinds = new HashSet<String>();
    var name = origin.unitName();
    if (name == null) {
      return kinds;
    }
    var township = UNIT.matcher(BEHIND_NAME.matcher(name).replaceFirst(""));
    if (name.contains("管理委员会") || name.contains("管委会")) {
      kinds.add("管委会");
    } else if (name.contains("街道")) {
      kinds.add("街道");
    } else if (township.find()) {
      kinds.add(township.group(1));
    }
    if (!kinds.isEmpty() && name.contains("所")) {
      kinds.add("所");
    }
    return kinds;
  }

  /** The kinds of region that are told: by the region's name and by the unit's own. */
  static Set<String> ofRegion(Origin origin) {
    var kinds = new HashSet<String>();
    var region = origin.regionName();
    if (region != null && !region.isEmpty()) {
      kinds.add(region.substring(region.length() - 1));
    }
    if (origin.unitName() != null) {
      var named = REGION.matcher(origin.unitName());
      if (named.find()) {
        kinds.add(named.group(1));
      }
    }
    if (!kinds.isEmpty() && hasZone(origin)) {
      kinds.add("区");
    }
    return kinds;
  }

  /** 全区 is said of an autonomous region too, and of a zone that is a unit. */
  private static boolean hasZone(Origin origin) {
    return origin.unitName() != null && origin.unitName().contains("区")
        || origin.regionCode() != null && AUTONOMOUS.matcher(origin.regionCode()).find();
  }
}
