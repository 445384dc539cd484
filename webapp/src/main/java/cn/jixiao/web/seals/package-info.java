/** Pages about what was sealed. */
package cn.jixiao.web.seals;
