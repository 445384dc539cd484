package cn.jixiao.projects;

import cn.jixiao.workflow.BudgetRound;

/**
 * The units of which a person wants to see the control figures.
 *
 * @param organizationCode code of a unit or department; null for all
 * @param round null for all
 * @param first index of the first row, from 0
 */
public record FiguresFilter(
    int year, String organizationCode, BudgetRound round, int first, int size) {}
