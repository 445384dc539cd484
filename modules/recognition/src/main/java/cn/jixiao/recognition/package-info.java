/**
 * Recognising performance targets in what {@link cn.jixiao.formats} reads: labels and their values
 * are found by meaning, never by row or column number, whatever the format and the layout.
 *
 * <p>{@link cn.jixiao.recognition.Label} is the dictionary. Forms, lists and tables with a column
 * for each project all become the same fields and indicator rows, and every value keeps its place
 * and the reason it was taken for what it is.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.recognition;
