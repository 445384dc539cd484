/**
 * Backs the pages of the yearly performance targets: the list, the form, the import of a document.
 */
package cn.jixiao.web.projects;
