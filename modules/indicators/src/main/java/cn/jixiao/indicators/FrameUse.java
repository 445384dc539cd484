package cn.jixiao.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How a region asks for indicators in a year.
 *
 * @param mandatory the first-level categories of which a target needs at least one indicator, in
 *     printed order; what the frame does not have, nobody can be asked for
 * @param weightTotal what the weights of a target's indicators add up to; null where indicators
 *     have no weights
 */
public record FrameUse(
    IndicatorFrame frame, Set<IndicatorCategory> mandatory, BigDecimal weightTotal)
    implements Serializable {

  /** Where nothing else is said: as most townships print their forms. */
  public static final FrameUse STANDARD =
      new FrameUse(
          IndicatorFrame.FRAME_2015,
          Set.of(IndicatorCategory.OUTPUT, IndicatorCategory.BENEFIT),
          null);

  public FrameUse {
    var printed = new LinkedHashSet<>(frame.firstLevel());
    printed.retainAll(mandatory);
    mandatory = Collections.unmodifiableSet(printed);
  }

  public boolean isWeighted() {
    return weightTotal != null;
  }
}
