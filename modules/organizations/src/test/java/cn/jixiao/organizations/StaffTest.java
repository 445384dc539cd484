package cn.jixiao.organizations;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private final Districts districts = new Districts();
  private final Staff staff = new Staff();

  @BeforeEach
  void somebodyWorksHere() {
    staff.people = districts.people;
    staff.organizations = districts.organizations;
    staff.clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    districts.join("zhou", DECLARANT, districts.township);
    districts.join("head", UNIT_HEAD, districts.township);
    districts.join("chief", UNIT_HEAD, districts.department);
    districts.join("sister", UNIT_HEAD, districts.sister);
    districts.join("line", LINE_REVIEWER, districts.lineDivision);
    districts.join("far", PERFORMANCE_REVIEWER, districts.farDivision);
  }

  @Test
  void ofManyPlacesAreFoundInOneLook() {
    var township = districts.township.getPath();
    var sister = districts.sister.getPath();
    assertThat(staff.at(UNIT_HEAD, List.of(township, sister)))
        .containsEntry(township, List.of("chief", "head"))
        .containsEntry(sister, List.of("chief", "sister"));
  }

  @Test
  void headsOfTheUnitAndAboveItAreThere() {
    assertThat(staff.at(UNIT_HEAD, districts.township.getId())).containsExactly("chief", "head");
    assertThat(staff.at(DECLARANT, districts.township.getId())).containsExactly("zhou");
  }

  @Test
  void ofABureauItsDivisionsAreThereAndOfADivisionItAlone() {
    districts.join("second", LINE_REVIEWER, districts.division("YW2", "业务二股"));
    assertThat(staff.at(LINE_REVIEWER, districts.bureau.getId())).containsExactly("line", "second");
    assertThat(staff.at(LINE_REVIEWER, districts.lineDivision.getId())).containsExactly("line");
    assertThat(staff.at(PERFORMANCE_REVIEWER, districts.bureau.getId())).isEmpty();
  }

  @Test
  void whoIsDeactivatedIsNotThere() {
    districts.people.findByAccount("head").orElseThrow().deactivate();
    assertThat(staff.at(UNIT_HEAD, districts.township.getId())).containsExactly("chief");
  }

  @Test
  void whoIsBarredMayNotAct() {
    assertThat(staff.mayActAt(UNIT_HEAD, districts.township.getId(), "head"::equals))
        .containsExactly("chief");
  }

  @Test
  void whoStandsInMayActToo() {
    var line = districts.people.findByAccount("line").orElseThrow();
    var colleague = districts.join("zhang", PERFORMANCE_REVIEWER, districts.performanceDivision);
    districts.people.standIns().add(new StandIn(1, line, colleague, TODAY, TODAY.plusDays(1)));
    var place = districts.lineDivision.getId();
    assertThat(staff.mayActAt(LINE_REVIEWER, place, nobody -> false))
        .containsExactly("line", "zhang");
    assertThat(staff.mayActAt(LINE_REVIEWER, place, "zhang"::equals)).containsExactly("line");
    assertThat(staff.mayActAt(LINE_REVIEWER, place, "line"::equals))
        .as("nobody acts for who is barred")
        .isEmpty();
    staff.clock = Clock.offset(staff.clock, Duration.ofDays(5));
    assertThat(staff.mayActAt(LINE_REVIEWER, place, nobody -> false)).containsExactly("line");
  }

  @Test
  void namesAnOrganizationAsInTheYearOfThePaper() {
    var place = districts.township;
    place.rename("云溪街道本级", LocalDate.of(2027, 1, 1), TODAY);
    assertThat(staff.nameOf(place.getId(), 2026)).isEqualTo("云溪镇本级");
    assertThat(staff.nameOf(place.getId(), 2027)).isEqualTo("云溪街道本级");
    assertThat(staff.nameOf(1, 2027)).isEmpty();
  }
}
