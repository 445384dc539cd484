package cn.jixiao.web.checks;

import cn.jixiao.checks.CheckService;
import cn.jixiao.checks.Finding;
import cn.jixiao.checks.UnitReview;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.UnitChoice;
import cn.jixiao.web.common.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Backs {@code /checks/unit.xhtml}: everything the quality review says of a unit's whole text of a
 * year, as it stands now.
 */
@Named
@RequestScoped
public class UnitReviewBean {

  @Inject CheckService checks;
  @Inject UnitChoice units;
  @Inject Words words;

  private UnitReview review;

  public void load() {
    var asked = Asked.text("unit");
    var year = Asked.number("year");
    var unit = asked == null ? UnitChoice.code(units.own()) : asked;
    of(Objects.requireNonNullElse(unit, ""), year == null ? words.budgetYear() : year);
  }

  /** What is said of a unit's text, looked at once a request. */
  public UnitReview of(String unit, int year) {
    if (review == null) {
      review = checks.review(unit, year);
    }
    return review;
  }

  public UnitReview getReview() {
    return review;
  }

  /** The numbers of the parts of which something is said: 0 for the text, then its projects. */
  public List<Integer> getParts() {
    return IntStream.rangeClosed(0, review.targets().size())
        .filter(part -> !review.of(part).isEmpty())
        .boxed()
        .toList();
  }

  /** The projects of which nothing is said. */
  public long getClean() {
    return review.targets().size() - getParts().stream().filter(part -> part > 0).count();
  }

  public String title(int part) {
    return part == 0
        ? words.get("checks.unit.text")
        : words.get("checks.unit.project", part, review.targets().get(part - 1).title());
  }

  public List<Finding> of(int part) {
    return review.of(part);
  }

  /** Where the part is written; the field that is meant takes the focus there. */
  public String linkTo(int part, Finding finding) {
    return part == 0
        ? inOverall(review.unit().getCode(), review.year(), finding)
        : Address.of("/projects/target.xhtml")
            .with("target", review.targets().get(part - 1).getId())
            .with("field", finding.field())
            .toString();
  }

  /** Where part one is written, and with it what concerns the text as a whole. */
  static String inOverall(String unit, int year, Finding finding) {
    return Address.of("/projects/department.xhtml")
        .with("unit", unit)
        .with("year", year)
        .with("field", finding.field())
        .toString();
  }
}
