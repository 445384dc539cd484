/** Backs the page of organizations and people: the administrator's work. */
package cn.jixiao.web.organizations;
