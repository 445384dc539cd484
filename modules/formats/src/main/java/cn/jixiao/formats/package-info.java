/**
 * File formats as townships use them, read into the same thing whatever the format: a sequence of
 * paragraphs and grids with the place of each cell. Hostile and broken files are refused here.
 *
 * <p>This module knows no form and no word of one; a text dump's rows are found with the {@link
 * cn.jixiao.formats.FormWords} its caller lends.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.formats;
