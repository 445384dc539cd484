/**
 * How two versions of a target differ, and how they come together again: a paper and its record, a
 * document and the target it would change, a workbook filled elsewhere and what happened meanwhile.
 *
 * <p>A version is looked at as a form: the cells of its head and the rows of its tables. Rows are
 * recognised by what they say, never by where they stand, so an inserted row is one difference.
 * Numbers are compared as numbers, texts without the blanks around them and without look-alike
 * radicals.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.comparison;
