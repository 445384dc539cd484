/** Backs the page on which workbooks are fetched, and merged when they come back filled in. */
package cn.jixiao.web.offline;
