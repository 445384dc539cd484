/** The pages as a person finds them: what one can do there, by the ids that stay the same. */
package cn.jixiao.web.pages;
