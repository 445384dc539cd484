package cn.jixiao.checks;

import cn.jixiao.indicators.FrameUse;

/** A unit's place, what its region has set of the catalogue, and how it asks for indicators. */
record RegionSettings(Origin origin, Settings settings, FrameUse frame) {

  /** Of a text whose place or year is not known. */
  static RegionSettings usual(Origin origin) {
    return new RegionSettings(origin, Settings.USUAL, FrameUse.STANDARD);
  }
}
