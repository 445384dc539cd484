package cn.jixiao.documents;

import cn.jixiao.shared.AmountUnit;
import cn.jixiao.writing.CheckpointStyle;
import cn.jixiao.writing.FormLayout;
import cn.jixiao.writing.FormLayout.Column;
import cn.jixiao.writing.FormLayout.Part;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.stream.Collectors;

/**
 * The form that a region and all regions below it print from a year on, until another one replaces
 * it. A new form is a new row, not new code.
 */
@Entity
@Table(name = "documents_form_layout")
@NamedQuery(
    name = "RegionLayout.of",
    query =
        "select l from RegionLayout l where l.regionPrefix in :prefixes"
            + " and l.fromYear <= :year order by length(l.regionPrefix) desc, l.fromYear desc")
public class RegionLayout {

  private static final int FIELDS = 3;

  @Id private long id;
  @Version private int version;

  @jakarta.persistence.Column(name = "region_prefix")
  private String regionPrefix;

  @jakarta.persistence.Column(name = "from_year")
  private int fromYear;

  @Enumerated(EnumType.STRING)
  @jakarta.persistence.Column(name = "amount_unit")
  private AmountUnit amountUnit;

  @Enumerated(EnumType.STRING)
  private CheckpointStyle checkpoints;

  @jakarta.persistence.Column(name = "column_lines")
  private String columnLines;

  @jakarta.persistence.Column(name = "term_lines")
  private String termLines;

  protected RegionLayout() {}

  RegionLayout(
      AmountUnit amountUnit, CheckpointStyle checkpoints, String columnLines, String termLines) {
    this.amountUnit = amountUnit;
    this.checkpoints = checkpoints;
    this.columnLines = columnLines;
    this.termLines = termLines;
  }

  FormLayout layout() {
    var columns = columnLines.lines().map(RegionLayout::column).toList();
    var terms =
        termLines
            .lines()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    return new FormLayout(amountUnit, checkpoints, columns, terms);
  }

  private static Column column(String line) {
    var fields = line.split(" ", FIELDS);
    return new Column(Part.valueOf(fields[0]), fields[2], Integer.parseInt(fields[1]));
  }
}
