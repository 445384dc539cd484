package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationKind.DEPARTMENT;
import static cn.jixiao.organizations.OrganizationKind.UNIT;
import static cn.jixiao.organizations.OrganizationRule.CODE_TAKEN;
import static cn.jixiao.organizations.OrganizationRule.NOT_ALLOWED;
import static cn.jixiao.organizations.OrganizationRule.NOT_IN_CHARGE;
import static cn.jixiao.organizations.OrganizationRule.NOT_VISIBLE;
import static cn.jixiao.organizations.OrganizationRule.ORGANIZATION_ENDED;
import static cn.jixiao.organizations.OrganizationRule.UNKNOWN_ORGANIZATION;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrganizationServiceTest {

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();
  private final OrganizationService byAdministrator = by(ADMINISTRATOR, districts.district);
  private final OrganizationService byClerk = by(DECLARANT, districts.township);

  @Nested
  class Adding {

    @Test
    void growsTheTree() {
      var added = byAdministrator.add(districts.department.getId(), UNIT, "485003", "云溪镇文化站");
      assertThat(byAdministrator.childrenOf(districts.department.getId()))
          .extracting(OrganizationRow::organizationId)
          .contains(added.getId());
      assertThat(events.fired()).hasExactlyElementsOfTypes(OrganizationAdded.class);
    }

    @Test
    void refusesACodeThatTheRegionHasAlready() {
      assertRefused(
          CODE_TAKEN,
          () -> byAdministrator.add(districts.department.getId(), UNIT, "486001", "又一个"));
    }

    @Test
    void refusesAPlaceThatEnds() {
      districts.township.end(LocalDate.of(2027, 1, 1));
      assertRefusedAt(
          "kind",
          ORGANIZATION_ENDED,
          () -> byAdministrator.add(districts.township.getId(), UNIT, "485003", "站"));
    }

    @Test
    void holdsTheRegionSoThatTwoDoNotGiveTheSameCode() {
      byAdministrator.add(districts.department.getId(), UNIT, "485003", "云溪镇文化站");
      assertThat(districts.organizations.held)
          .contains(districts.district.getId(), districts.department.getId());
    }

    @Test
    void allowsTheCodeOfAnotherRegion() {
      assertThat(byAdministrator.add(districts.district.getId(), DEPARTMENT, "646", "又一个"))
          .isNotNull();
    }

    @Test
    void isTheAdministratorsAlone() {
      assertRefused(
          NOT_ALLOWED, () -> byClerk.add(districts.township.getId(), UNIT, "485003", "站"));
      assertRefused(
          NOT_VISIBLE, () -> byAdministrator.add(districts.farDepartment.getId(), UNIT, "1", "站"));
    }
  }

  @Nested
  class Renaming {

    @Test
    void keepsTheOldNameInTheTrail() {
      byAdministrator.rename(districts.township.getId(), "云溪镇人民政府");
      assertThat(events.fired().get(0).detail()).isEqualTo("云溪镇本级");
      assertThat(events.fired().get(0).title()).isEqualTo("云溪镇人民政府");
    }
  }

  @Nested
  class PuttingInCharge {

    private final long department = districts.department.getId();
    private final long division = districts.lineDivision.getId();

    @Test
    void isDoneAndUndone() {
      assertThat(byAdministrator.chargeOf(department).inCharge()).isNull();
      byAdministrator.putInCharge(department, division);
      assertThat(byAdministrator.chargeOf(department).inCharge()).isEqualTo(division);
      byAdministrator.putInCharge(department, null);
      assertThat(byAdministrator.chargeOf(department).inCharge()).isNull();
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(DivisionPutInCharge.class, DivisionPutInCharge.class);
    }

    @Test
    void isOneDivisionOfSeveral() {
      byAdministrator.putInCharge(department, division);
      byAdministrator.putInCharge(department, districts.performanceDivision.getId());
      assertThat(byAdministrator.chargeOf(department).inCharge())
          .isEqualTo(districts.performanceDivision.getId());
    }

    @Test
    void isForWhatABureauReviewsByADivisionOfItsOwnRegion() {
      assertThat(byAdministrator.chargeOf(districts.district.getId()).divisions()).isEmpty();
      assertRefused(
          NOT_IN_CHARGE,
          () -> byAdministrator.putInCharge(districts.auditOffice.getId(), division));
      assertRefused(
          NOT_IN_CHARGE,
          () -> byAdministrator.putInCharge(department, districts.farDivision.getId()));
      assertRefused(
          NOT_IN_CHARGE, () -> byAdministrator.putInCharge(department, districts.township.getId()));
    }

    @Test
    void isTheAdministratorsAlone() {
      assertRefused(NOT_ALLOWED, () -> byClerk.putInCharge(districts.township.getId(), division));
      assertRefused(NOT_VISIBLE, () -> byAdministrator.chargeOf(districts.farTownship.getId()));
    }
  }

  @Nested
  class Superior {

    @Test
    void placesAreTheOwnUnitsItsDepartmentsAndTheBureausOfItsRegionsUpward() {
      var superiors = byClerk.superiors(districts.township.getId());
      assertThat(superiors.own().path()).isEqualTo(districts.township.getPath());
      assertThat(superiors.unitAbove()).isNull();
      assertThat(superiors.department().path()).isEqualTo(districts.department.getPath());
      assertThat(superiors.bureau(0).orElseThrow().bureau().path())
          .isEqualTo(districts.bureau.getPath());
      assertThat(superiors.bureau(1)).as("the city has no bureau").isEmpty();
    }

    @Test
    void bureauIsThatOfTheRegionAboveWhereThereIsNone() {
      var cityDepartment = districts.department(districts.city, "901", "青峦市水务局");
      var unit = districts.unit(cityDepartment, "901001", "青峦市水务局本级");
      assertThat(by(DECLARANT, unit).superiors(unit.getId()).bureau(0)).isEmpty();
      var cityBureau = districts.bureau(districts.city, "青峦市财政局");
      assertThat(byClerk.superiors(districts.township.getId()).bureau(1).orElseThrow().bureau())
          .extracting(Superiors.Place::path)
          .isEqualTo(cityBureau.getPath());
      var county = districts.region(districts.city, "139982", "栖禾市");
      var far = districts.unit(districts.department(county, "902", "镇"), "902001", "镇本级");
      assertThat(by(DECLARANT, far).superiors(far.getId()).bureau(0).orElseThrow().bureau().path())
          .isEqualTo(cityBureau.getPath());
    }

    @Test
    void divisionInChargeOfTheUnitCountsBeforeThatOfItsDepartment() {
      byAdministrator.putInCharge(
          districts.department.getId(), districts.performanceDivision.getId());
      assertThat(line()).isEqualTo(districts.performanceDivision.getPath());
      byAdministrator.putInCharge(districts.township.getId(), districts.lineDivision.getId());
      assertThat(line()).isEqualTo(districts.lineDivision.getPath());
    }

    @Test
    void lineIsTheBureauWhereNobodyIsInCharge() {
      assertThat(line()).isEqualTo(districts.bureau.getPath());
    }

    @Test
    void unitIsTheTownshipOfAVillage() {
      var village = districts.unit(districts.township, "485009", "云溪村");
      var superiors = byClerk.superiors(village.getId());
      assertThat(superiors.unitAbove().path()).isEqualTo(districts.township.getPath());
    }

    private String line() {
      return byClerk.superiors(districts.township.getId()).bureau(0).orElseThrow().line().path();
    }
  }

  @Nested
  class Finding {

    @Test
    void knowsTheOwnUnitByItsCode() {
      assertThat(byClerk.unitByCode("485001")).isSameAs(districts.township);
    }

    @Test
    void doesNotKnowAStrangersUnit() {
      assertRefused(UNKNOWN_ORGANIZATION, () -> byClerk.unitByCode("486001"));
      assertRefused(UNKNOWN_ORGANIZATION, () -> byClerk.unitByCode("646001"));
    }

    @Test
    void doesNotTakeADepartmentForAUnit() {
      assertRefused(
          UNKNOWN_ORGANIZATION, () -> by(DECLARANT, districts.department).unitByCode("485"));
    }

    @Test
    void canTellWhenNoCodeIsGiven() {
      assertRefused(UNKNOWN_ORGANIZATION, () -> byClerk.unitByCode(null));
    }

    @Test
    void isNotTheAdministratorsBusiness() {
      assertRefused(UNKNOWN_ORGANIZATION, () -> byAdministrator.unitByCode("485001"));
      assertRefused(NOT_VISIBLE, () -> byAdministrator.get(districts.township.getId()));
    }

    /** Codes repeat between regions: only by its id it is sure which unit is meant. */
    @Test
    void tellsInWhichRegionOneOfTwoUnitsWithTheSameCodeStands() {
      var namesake = districts.unit(districts.farDepartment, "485001", "岸柳镇本级");
      districts.also(districts.join("both", DECLARANT, districts.township), DECLARANT, namesake);
      var both = districts.organizationService(districts.login("both"), events);
      assertThat(both.regionOf(districts.township.getId())).isSameAs(districts.district);
      assertThat(both.regionOf(namesake.getId())).isSameAs(districts.neighbour);
    }

    @Test
    void tellsTheRegionOfWhatThePersonSees() {
      var byDivision = by(PERFORMANCE_REVIEWER, districts.performanceDivision);
      assertThat(byDivision.regionOf(districts.performanceDivision.getId()))
          .isSameAs(districts.district);
      assertThat(byDivision.regionOf(districts.district.getId())).isSameAs(districts.district);
      assertRefused(NOT_VISIBLE, () -> byDivision.regionOf(districts.farTownship.getId()));
    }

    @Test
    void findsTheUnitsOfAnyDepartmentOfTheBureausRegion() {
      var byReviewer = by(LINE_REVIEWER, districts.lineDivision);
      var found = byReviewer.departmentUnits("486", 2026);
      assertThat(found.departmentName()).isEqualTo(districts.otherDepartment.getName());
      assertThat(found.units()).extracting(OrganizationRow::code).containsExactly("486001");
      assertRefused(UNKNOWN_ORGANIZATION, () -> byReviewer.departmentUnits("646", 2026));
    }

    @Test
    void findsOfADepartmentOnlyTheOwnUnit() {
      var found = byClerk.departmentUnits("485", 2026);
      assertThat(found.departmentCode()).isEqualTo("485");
      assertThat(found.units()).extracting(OrganizationRow::code).containsExactly("485001");
      assertRefused(UNKNOWN_ORGANIZATION, () -> byClerk.departmentUnits("486", 2026));
    }
  }

  @Nested
  class Suggesting {

    @Test
    void offersOnlyUnitsOfTheRolesAskedFor() {
      assertThat(byClerk.suggestUnits(" 485", DECLARANT))
          .extracting(OrganizationRow::code)
          .containsExactly("485001");
      assertThat(byClerk.suggestUnits("485", LINE_REVIEWER)).isEmpty();
    }
  }

  @Nested
  class Administering {

    @Test
    void beginsAtTheRegionsOfTheAdministrator() {
      assertThat(byAdministrator.administered())
          .extracting(OrganizationRow::code)
          .containsExactly("139901");
      assertRefused(NOT_ALLOWED, byClerk::administered);
    }
  }

  private OrganizationService by(Role role, Organization place) {
    return districts.organizationService(districts.login(role, place), events);
  }
}
