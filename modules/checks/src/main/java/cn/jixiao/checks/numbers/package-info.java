/**
 * Rules about what the numbers of indicators can mean: rates (C15), directions (C16), percents of
 * few (C19), weights (C42).
 */
package cn.jixiao.checks.numbers;
