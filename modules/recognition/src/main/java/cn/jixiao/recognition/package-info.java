/**
 * Recognising performance targets in what {@link cn.jixiao.formats} reads: labels and their values
 * are found by meaning, never by row or column number, whatever the format and the layout.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.recognition;
