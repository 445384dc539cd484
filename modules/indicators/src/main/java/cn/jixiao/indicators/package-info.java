/**
 * What an indicator is: the tree it stands in, the value it aims at, the unit it is counted in;
 * which tree a region uses, and the library of indicators to pick from.
 *
 * <p>It does not know who writes indicators into what: targets are {@code projects}' business.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.indicators;
