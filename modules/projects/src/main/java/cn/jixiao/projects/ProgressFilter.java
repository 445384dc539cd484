package cn.jixiao.projects;

/**
 * The units of which a person wants to know how far they are.
 *
 * @param organizationCode code of a unit or department; null for all
 * @param state null for all
 * @param late only those of which something is under review beyond the last day for it
 * @param first index of the first row, from 0
 */
public record ProgressFilter(
    int year, String organizationCode, ProgressState state, boolean late, int first, int size) {}
