package cn.jixiao.checks;

/** A unit's place and what its region has set of the catalogue. */
record RegionSettings(Origin origin, Settings settings) {}
