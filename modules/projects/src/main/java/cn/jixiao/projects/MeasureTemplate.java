package cn.jixiao.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * What the units of a region, and of all regions below it, may begin their measures with (工作保障措施),
 * from a year on until another template replaces it.
 */
@Entity
@Table(name = "projects_measure_template")
@NamedQuery(
    name = "MeasureTemplate.closest",
    query =
        "select m from MeasureTemplate m where m.regionPrefix in :prefixes and m.fromYear <= :year"
            + " order by length(m.regionPrefix) desc, m.fromYear desc")
public class MeasureTemplate {

  @Id private long id;
  @Version private int version;

  @Column(name = "region_prefix")
  private String regionPrefix;

  @Column(name = "from_year")
  private int fromYear;

  private Paragraphs paragraphs;

  protected MeasureTemplate() {}

  MeasureTemplate(long id, String regionPrefix, int fromYear) {
    this.id = id;
    this.regionPrefix = regionPrefix;
    this.fromYear = fromYear;
  }

  void rewrite(List<TemplateMeasure> measures) {
    paragraphs = new Paragraphs(measures.stream().map(TemplateMeasure::paragraph).toList());
  }

  /**
   * The measures with those of the template that are not there yet behind them: what was typed
   * stays, and a measure is there where its heading is.
   */
  List<String> insertedInto(List<String> measures) {
    var all = new ArrayList<>(measures);
    for (var own : measures()) {
      if (measures.stream().noneMatch(measure -> measure.contains(own.heading()))) {
        all.add(own.paragraph());
      }
    }
    return all;
  }

  List<TemplateMeasure> measures() {
    return paragraphs.texts().stream().map(TemplateMeasure::of).toList();
  }

  /** Whether it was written for this region and year, and is not one that is merely in force. */
  boolean isOf(String regionCode, int year) {
    return regionPrefix.equals(regionCode) && fromYear == year;
  }

  int getFromYear() {
    return fromYear;
  }

  int getVersion() {
    return version;
  }
}
