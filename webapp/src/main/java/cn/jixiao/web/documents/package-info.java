/** Gives out the official documents. */
package cn.jixiao.web.documents;
