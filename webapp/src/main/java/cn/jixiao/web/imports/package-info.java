/** Backs the pages on which files become drafts: uploaded, recognised, checked, imported. */
package cn.jixiao.web.imports;
