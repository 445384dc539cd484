/**
 * Writing targets without a network: a protected workbook for one unit and year is taken away,
 * filled in, and merged back cell by cell.
 *
 * <p>The workbook carries what it started from on a hidden sheet. What only it changed is taken,
 * what only the record changed stays, what both changed is asked; whatever cannot be merged is
 * handed back, nothing typed is lost.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.offline;
