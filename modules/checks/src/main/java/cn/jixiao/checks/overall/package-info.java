/** Rules of part one, the department's overall target, and of how it fits the projects. */
package cn.jixiao.checks.overall;
