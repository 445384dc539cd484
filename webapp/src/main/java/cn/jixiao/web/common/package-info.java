/**
 * What all pages and the API stand on: who is asking, what becomes of a broken rule, how values are
 * written, where a person can go, and what has to happen at the start.
 */
package cn.jixiao.web.common;
