/** Backs the reviewers' inbox. */
package cn.jixiao.web.workflow;
