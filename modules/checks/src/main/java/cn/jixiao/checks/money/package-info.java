/**
 * Rules about money: funds against the budget (C04), unit costs and totals (C17, C18), costs that
 * are no money (C21), funds and what they are for (C39), sums of a text (C41).
 *
 * <p>A {@link cn.jixiao.checks.money.Cost} is what a cost indicator says, {@link
 * cn.jixiao.checks.money.StatedAmount}s are what sentences say; the rules compare them with the
 * amounts of the form.
 */
package cn.jixiao.checks.money;
