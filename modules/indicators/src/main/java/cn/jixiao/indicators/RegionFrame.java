package cn.jixiao.indicators;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The frame that a region and all regions below it use from a year on, until another one replaces
 * it. A new use is a new row, not new code.
 */
@Entity
@Table(name = "indicators_frame_use")
@NamedQuery(
    name = "RegionFrame.ofOrganization",
    query =
        "select f from RegionFrame f where f.fromYear <= :year and (f.regionPrefix = '' or exists"
            + " (select r from Organization r, Organization o where o.id = :organization"
            + " and r.path = o.regionPath and r.code like concat(f.regionPrefix, '%')))"
            + " order by length(f.regionPrefix) desc, f.fromYear desc")
public class RegionFrame {

  @Id private long id;
  @Version private int version;

  @Column(name = "region_prefix")
  private String regionPrefix;

  @Column(name = "from_year")
  private int fromYear;

  @Enumerated(EnumType.STRING)
  private IndicatorFrame frame;

  /** Constants between blanks. */
  private String mandatory;

  @Column(name = "weight_total")
  private BigDecimal weightTotal;

  protected RegionFrame() {}

  RegionFrame(
      String regionPrefix, int fromYear, IndicatorFrame frame, String mandatory, BigDecimal total) {
    this.regionPrefix = regionPrefix;
    this.fromYear = fromYear;
    this.frame = frame;
    this.mandatory = mandatory;
    this.weightTotal = total;
  }

  public FrameUse use() {
    var categories =
        Arrays.stream(mandatory.split(" "))
            .filter(word -> !word.isEmpty())
            .map(IndicatorCategory::valueOf)
            .collect(Collectors.toSet());
    return new FrameUse(
        frame, categories, weightTotal == null ? null : weightTotal.stripTrailingZeros());
  }
}
