/** Rules of what is written of the purpose and the goals of a project. */
package cn.jixiao.checks.text;
