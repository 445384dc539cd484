/** Backs the page on which people read what they were told while they did something else. */
package cn.jixiao.web.notices;
