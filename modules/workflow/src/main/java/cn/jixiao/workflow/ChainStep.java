package cn.jixiao.workflow;

/**
 * One step of a chain.
 *
 * @param position from 1; steps of the same position are reviewed side by side
 * @param regionsAbove for a bureau's step, 0 for the bureau that serves the unit's region, 1 for
 *     the next one above it, and so on
 * @param graded whether 优, 良, 中 or 差 is given here (财预〔2015〕88号 §25)
 * @param dimensional whether each {@link ReviewDimension} gets a grade of its own beside that one
 * @param days working days until it is due; 0 for no deadline
 */
public record ChainStep(
    int position,
    ReviewStep step,
    int regionsAbove,
    boolean graded,
    boolean dimensional,
    int days) {

  public ChainStep {
    graded = graded || dimensional;
  }

  /** One at which nothing is graded, or only the paper as a whole. */
  public ChainStep(int position, ReviewStep step, int regionsAbove, boolean graded, int days) {
    this(position, step, regionsAbove, graded, false, days);
  }
}
