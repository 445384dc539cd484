/** Rules of where target values come from, and of whom a satisfaction asks and how. */
package cn.jixiao.checks.basis;
