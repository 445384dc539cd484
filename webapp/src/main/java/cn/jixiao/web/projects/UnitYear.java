package cn.jixiao.web.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.UnitChoice;
import cn.jixiao.web.common.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** Of which unit and year a page tells: what its address asks for, else the person's own. */
@Dependent
public class UnitYear implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int YEARS_BACK = 5;

  @Inject UnitChoice units;
  @Inject CurrentUser user;
  @Inject PageOpener pages;
  @Inject Words words;

  private String unit;
  private int year;

  void read() {
    var asked = Asked.text("unit");
    unit = asked == null ? UnitChoice.code(units.own()) : asked;
    var askedYear = Asked.number("year");
    year = askedYear == null ? words.budgetYear() : askedYear;
  }

  /** Goes to the same page of the unit and year that are chosen now. */
  void open(String page) {
    pages.open(address(page));
  }

  Address address(String page) {
    return Address.of(page).with("unit", unit).with("year", year);
  }

  public boolean isKnown() {
    return unit != null;
  }

  public List<String> suggest(String typed) {
    return units.suggestSeen(typed);
  }

  /** Whether the person has more than one unit to choose from. */
  public boolean isManyUnits() {
    return user.seesRegion() || user.roles().size() > 1;
  }

  public List<Integer> getYears() {
    var next = words.budgetYear() + 1;
    var years = IntStream.rangeClosed(0, YEARS_BACK + 1).map(back -> next - back).boxed().toList();
    return years.contains(year)
        ? years
        : IntStream.concat(years.stream().mapToInt(y -> y), IntStream.of(year)).boxed().toList();
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String chosen) {
    unit = UnitChoice.code(chosen);
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }
}
