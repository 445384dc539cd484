/**
 * Reading what townships publish into drafts, and writing the official documents back.
 *
 * <p>One reader per file format turns bytes into paragraphs and grids with the place of each cell;
 * one recognizer works on those and knows no format and no file. Writers turn records into
 * documents.
 *
 * <p>Public types are the module's API; everything else is package-private and free to change.
 */
package cn.jixiao.documents;
