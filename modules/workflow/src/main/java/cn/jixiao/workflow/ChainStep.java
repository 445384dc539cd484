package cn.jixiao.workflow;

/**
 * One step of a chain.
 *
 * @param position from 1; steps of the same position are reviewed side by side
 * @param regionsAbove for a bureau's step, 0 for the bureau that serves the unit's region, 1 for
 *     the next one above it, and so on
 * @param graded whether 优, 良, 中 or 差 is given here (财预〔2015〕88号 §25)
 * @param days working days until it is due; 0 for no deadline
 */
public record ChainStep(
    int position, ReviewStep step, int regionsAbove, boolean graded, int days) {}
