/**
 * Rules about the spending plan (资金支出计划): what it must keep (C05), what makes it doubtful (C06).
 */
package cn.jixiao.checks.plan;
