/**
 * Rules about the values of indicators: operator, number and unit, what else stands in their cell,
 * dates and spans of time, uniform values and grades without a scale (C11 C12 C20 C24 C25 C28).
 *
 * <p>What the system shows normalised anyway (百分比, ≧, 大于等于, full-width signs) is nobody's fault
 * here.
 */
package cn.jixiao.checks.values;
