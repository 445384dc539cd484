/** Rules of what the words of a target mean together: topics, categories, counted things. */
package cn.jixiao.checks.meaning;
