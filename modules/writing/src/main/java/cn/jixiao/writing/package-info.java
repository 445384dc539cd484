/**
 * Writing the official documents from records, so exactly that reading them again gives the same
 * records.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.writing;
