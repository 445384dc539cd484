package cn.jixiao.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** What a region's units may begin their measures with (工作保障措施); reference data. */
@Entity
@Table(name = "projects_measure_template")
@NamedQuery(
    name = "MeasureTemplate.closest",
    query =
        "select m from MeasureTemplate m where m.regionPrefix in :prefixes"
            + " order by length(m.regionPrefix) desc")
public class MeasureTemplate {

  private static final String STOP = "\u3002";

  @Id private long id;
  @Version private int version;

  @Column(name = "region_prefix")
  private String regionPrefix;

  private Paragraphs paragraphs;

  protected MeasureTemplate() {}

  MeasureTemplate(String regionPrefix, List<String> paragraphs) {
    this.regionPrefix = regionPrefix;
    this.paragraphs = new Paragraphs(paragraphs);
  }

  /**
   * The measures with those of the template that are not there yet behind them: what was typed
   * stays, and a measure is there where its heading is.
   */
  List<String> insertedInto(List<String> measures) {
    var all = new ArrayList<>(measures);
    for (var paragraph : paragraphs.texts()) {
      var heading = paragraph.split(STOP, 2)[0];
      if (measures.stream().noneMatch(measure -> measure.contains(heading))) {
        all.add(paragraph);
      }
    }
    return all;
  }
}
