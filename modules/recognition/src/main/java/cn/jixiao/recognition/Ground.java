package cn.jixiao.recognition;

import java.math.BigDecimal;

/** Why a value is taken for what it is; some reasons are better than others. */
enum Ground {
  /** It stands beside its label or under its heading. */
  LABEL("0.98"),
  /** It stands where the document prints it by custom: the unit above a form, a list by numbers. */
  CUSTOM("0.90"),
  /** Its label says more, or less, than we know a meaning for; or the value stands below it. */
  SYNONYM("0.85"),
  /** It is carried down from the row above, or over from another form. */
  CARRIED("0.80"),
  /** Part of a longer text: a caption, a title, a name with its value glued on. */
  PART("0.75"),
  /** Of two periods the document speaks of, it is not surely the year's. */
  OTHER_PERIOD("0.65"),
  /** It was taken out of a sentence. */
  SENTENCE("0.60"),
  /** Words that do not belong to it are glued on. */
  RESIDUE("0.60"),
  /** It follows from something else: a level from the level below, an assumed unit. */
  GUESS("0.55"),
  /** Something beside it says otherwise. */
  CONTRADICTED("0.50");

  /** What is less sure than this needs a person's look. */
  static final BigDecimal DOUBT = new BigDecimal("0.70");

  private final BigDecimal confidence;

  Ground(String confidence) {
    this.confidence = new BigDecimal(confidence);
  }

  BigDecimal confidence() {
    return confidence;
  }

  /** The weaker of two reasons that are both needed. */
  Ground and(Ground other) {
    return confidence.compareTo(other.confidence) <= 0 ? this : other;
  }
}
