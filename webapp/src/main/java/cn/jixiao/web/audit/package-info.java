/** Backs the page of the audit trail, and says in words what happened. */
package cn.jixiao.web.audit;
