/**
 * Rules about the form as such: what is missing, what only fills a cell, units of amounts, the
 * parts and numbers of part one, and years that do not belong together (C01 C02 C07 C34 C36).
 */
package cn.jixiao.checks.form;
