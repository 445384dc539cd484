/**
 * File formats as townships use them, read into the same thing whatever the format: a sequence of
 * paragraphs and grids with the place of each cell. Hostile and broken files are refused here, and
 * each file is read on a thread of its own for a bounded time ({@code ReadingRoom}).
 *
 * <p>This module knows no form and no word of one; a text dump's rows are found with the {@link
 * cn.jixiao.formats.FormWords} its caller lends.
 *
 * <p>The readers are one family behind {@code FormatReader}. They share a package, though they are
 * many, because a package for each format would make their common ground public.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.formats;
