package cn.jixiao.web.projects;

import cn.jixiao.comparison.Comparison;
import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.projects.TargetVersion;
import cn.jixiao.projects.TargetVersionService;
import cn.jixiao.projects.VersionRow;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/**
 * Backs {@code /projects/versions.xhtml}: how a target stood. What is looked at stands in the
 * address: one version ({@code version}), the last one submitted ({@code submitted}) before a
 * moment ({@code before}), the one of a day ({@code on}), or two beside each other ({@code from},
 * {@code to}).
 */
@Named
@RequestScoped
public class VersionsBean {

  private static final String PAGE = "/projects/versions.xhtml";

  @Inject VersionDesk desk;
  @Inject TargetVersionService versions;

  private Long targetId;
  private Integer from;
  private Integer to;
  private String on;
  private String name;
  private List<VersionRow> rows = List.of();
  private TargetVersion shown;
  private List<FieldDifference> differences;

  @PostConstruct
  void read() {
    targetId = Asked.id("target");
    from = Asked.number("from");
    to = Asked.number("to");
    on = Asked.text("on");
  }

  public void load() {
    var looked = desk.open(targetId == null ? -1 : targetId);
    name = looked.name();
    rows = looked.rows();
    var number = Asked.number("version");
    if (number != null) {
      shown = versions.get(targetId, number);
    } else if (Asked.text("submitted") != null) {
      shown = lastSubmitted(Asked.moment("before"));
    } else if (Asked.day("on") != null) {
      shown = versions.asOf(targetId, Asked.day("on")).orElse(null);
    } else if (from != null && to != null) {
      differences =
          Comparison.of(versions.get(targetId, from), versions.get(targetId, to)).differences();
    }
  }

  /** Where the last version is shown that was submitted before the moment, or at all. */
  static Address lastSubmitted(long targetId, Instant before) {
    return Address.of(PAGE)
        .with("target", targetId)
        .with("submitted", "true")
        .with("before", before);
  }

  private TargetVersion lastSubmitted(Instant before) {
    return rows.stream()
        .filter(row -> row.frozen() && (before == null || row.at().isBefore(before)))
        .findFirst()
        .map(row -> versions.get(targetId, row.number()))
        .orElse(null);
  }

  public String addressOf(VersionRow row) {
    return address().with("version", row.number()).toString();
  }

  /** What was changed with the version: it beside the one before; null for the first one seen. */
  public String changesOf(VersionRow row) {
    var before = rows.indexOf(row) + 1;
    return before < rows.size()
        ? address().with("from", rows.get(before).number()).with("to", row.number()).toString()
        : null;
  }

  /** A version to be chosen, and whether it is. */
  public record Choice(int number, boolean chosen) {}

  /** Which the comparison begins with: the last but one unless somebody chose another. */
  public List<Choice> getFroms() {
    return choices(from == null ? rows.get(1).number() : from);
  }

  public List<Choice> getTos() {
    return choices(to == null ? rows.get(0).number() : to);
  }

  private List<Choice> choices(int chosen) {
    return rows.stream().map(row -> new Choice(row.number(), row.number() == chosen)).toList();
  }

  private Address address() {
    return Address.of(PAGE).with("target", targetId);
  }

  /** Whether a day is asked for on which nothing was there yet. */
  public boolean isTooEarly() {
    return on != null && shown == null;
  }

  public boolean isCompared() {
    return differences != null;
  }

  public Long getTargetId() {
    return targetId;
  }

  public String getName() {
    return name;
  }

  public List<VersionRow> getRows() {
    return rows;
  }

  public TargetVersion getShown() {
    return shown;
  }

  public List<FieldDifference> getDifferences() {
    return differences;
  }

  public Integer getFrom() {
    return from;
  }

  public Integer getTo() {
    return to;
  }

  public String getOn() {
    return on;
  }
}
