/**
 * Rules about how things are worded: names and descriptions of indicators, what stands there twice,
 * typing errors, quotes, signs and residue of other programs (C13 C14 C23 C28 C35).
 */
package cn.jixiao.checks.wording;
