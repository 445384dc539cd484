/**
 * What an indicator is: the tree it stands in, the value it aims at, the unit it is counted in.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.indicators;
