package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.CHANGE_DAY_REQUIRED;
import static cn.jixiao.organizations.OrganizationRule.NAME_REQUIRED;
import static cn.jixiao.organizations.OrganizationRule.NOT_ALLOWED;
import static cn.jixiao.organizations.OrganizationRule.NOT_VISIBLE;
import static cn.jixiao.organizations.OrganizationRule.ORGANIZATION_ENDED;
import static cn.jixiao.organizations.OrganizationRule.RENAMED_SINCE;
import static cn.jixiao.organizations.OrganizationRule.SUCCESSOR_KNOWN;
import static cn.jixiao.organizations.OrganizationRule.SUCCESSOR_UNFIT;
import static cn.jixiao.organizations.OrganizationRule.UNITS_GO_ON;
import static cn.jixiao.organizations.OrganizationRule.UNKNOWN_ORGANIZATION;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReorganizationServiceTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();
  private final Organization township = districts.township;

  {
    districts.clock = on(LocalDate.of(2026, 11, 29));
  }

  @Nested
  class Renaming {

    @Test
    void holdsFromItsDayOn() {
      byAdministrator().rename(township.getId(), "云溪街道本级", NEW_YEAR);
      assertThat(township.getName()).isEqualTo("云溪镇本级");
      assertThat(township.getNextName()).isEqualTo("云溪街道本级");
      assertThat(township.nameIn(2026)).isEqualTo("云溪镇本级");
      assertThat(township.nameIn(2027)).isEqualTo("云溪街道本级");
      takeEffect(LocalDate.of(2026, 12, 31));
      assertThat(township.getName()).isEqualTo("云溪镇本级");
      takeEffect(NEW_YEAR);
      takeEffect(NEW_YEAR);
      assertThat(township.getName()).isEqualTo("云溪街道本级");
      assertThat(township.getNextName()).isNull();
      assertThat(township.nameIn(2026)).isEqualTo("云溪镇本级");
      assertThat(township.nameIn(2028)).isEqualTo("云溪街道本级");
      assertThat(events.fired().get(0).detail()).isEqualTo("云溪镇本级 2027-01-01");
    }

    @Test
    void leavesTheYearThatHasBegunUnderTheNameWithWhichItBegan() {
      byAdministrator().rename(township.getId(), "云溪街道本级", SUMMER);
      assertThat(township.getName()).isEqualTo("云溪街道本级");
      assertThat(township.nameIn(2026)).isEqualTo("云溪镇本级");
      assertThat(township.nameIn(2027)).isEqualTo("云溪街道本级");
    }

    @Test
    void keepsEveryNameOfItsTime() {
      byAdministrator().rename(township.getId(), "二", LocalDate.of(2024, 1, 1));
      byAdministrator().rename(township.getId(), "三", LocalDate.of(2025, 3, 1));
      assertThat(township.getFormerNames())
          .extracting(Names.Former::name)
          .containsExactly("云溪镇本级", "二");
      assertThat(township.nameIn(2023)).isEqualTo("云溪镇本级");
      assertThat(township.nameIn(2024)).isEqualTo("二");
      assertThat(township.nameIn(2025)).isEqualTo("二");
      assertThat(township.nameIn(2026)).isEqualTo("三");
    }

    @Test
    void isForgottenWhenAnotherOneIsSetBeforeItHolds() {
      byAdministrator().rename(township.getId(), "写错了", NEW_YEAR);
      byAdministrator().rename(township.getId(), "云溪街道本级", NEW_YEAR.plusYears(1));
      assertThat(township.nameIn(2027)).isEqualTo("云溪镇本级");
      assertThat(township.nameIn(2028)).isEqualTo("云溪街道本级");
    }

    @Test
    void goesOnWhenThePresentNameIsCorrectedMeanwhile() {
      byAdministrator().rename(township.getId(), "云溪街道本级", NEW_YEAR);
      township.rename("云溪镇人民政府本级");
      assertThat(township.nameIn(2026)).isEqualTo("云溪镇人民政府本级");
      assertThat(township.nameIn(2027)).isEqualTo("云溪街道本级");
      takeEffect(NEW_YEAR);
      assertThat(township.getName()).isEqualTo("云溪街道本级");
      assertThat(township.nameIn(2026)).isEqualTo("云溪镇人民政府本级");
    }

    @Test
    void keepsTheNameWhoseDayHasComeWhenAnotherOneIsSet() {
      byAdministrator().rename(township.getId(), "云溪街道本级", NEW_YEAR);
      districts.clock = on(NEW_YEAR.plusDays(1));
      byAdministrator().rename(township.getId(), "云溪街道办本级", LocalDate.of(2028, 1, 1));
      assertThat(township.getName()).isEqualTo("云溪街道本级");
      assertThat(township.nameIn(2026)).isEqualTo("云溪镇本级");
      assertThat(township.nameIn(2027)).isEqualTo("云溪街道本级");
      assertThat(township.nameIn(2028)).isEqualTo("云溪街道办本级");
      assertThat(events.fired().get(1).detail()).isEqualTo("云溪街道本级 2028-01-01");
    }

    @Test
    void isRefusedBeforeTheLastOne() {
      byAdministrator().rename(township.getId(), "二", SUMMER);
      assertRefusedAt(
          "from", RENAMED_SINCE, () -> byAdministrator().rename(township.getId(), "三", SUMMER));
    }

    @Test
    void needsNameAndDay() {
      assertRefusedAt(
          "name", NAME_REQUIRED, () -> byAdministrator().rename(township.getId(), " ", SUMMER));
      assertRefusedAt(
          "from", CHANGE_DAY_REQUIRED, () -> byAdministrator().rename(township.getId(), "二", null));
    }

    @Test
    void isTheAdministrators() {
      var far = service(districts.login(ADMINISTRATOR, districts.neighbour));
      var clerk = service(districts.login(DECLARANT, township));
      assertRefused(NOT_VISIBLE, () -> far.rename(township.getId(), "二", SUMMER));
      assertRefused(NOT_ALLOWED, () -> clerk.rename(township.getId(), "二", SUMMER));
      assertRefused(NOT_ALLOWED, () -> clerk.of(township.getId()));
    }
  }

  @Nested
  class Succeeding {

    @Test
    void mergesTwoIntoOne() {
      byAdministrator().succeed(township.getId(), "486001", NEW_YEAR, true);
      byAdministrator().succeed(districts.sister.getId(), " 486001 ", NEW_YEAR, true);
      var successor = districts.otherTownship.getId();
      assertThat(
              service(districts.login(DECLARANT, districts.otherTownship))
                  .predecessorsOf(successor, 2026, 2027))
          .containsExactly(
              new Predecessor(township.getId(), 2027),
              new Predecessor(districts.sister.getId(), 2027));
      assertThatCode(() -> township.requireIn(2026)).doesNotThrowAnyException();
      assertRefused(ORGANIZATION_ENDED, () -> township.requireIn(2027));
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(
              OrganizationSucceeded.class,
              OrganizationEnded.class,
              OrganizationSucceeded.class,
              OrganizationEnded.class);
      assertThat(byAdministrator().of(successor).successions())
          .extracting(ReorganizationRow::succeeds)
          .containsExactly(false, false);
    }

    @Test
    void splitsOneThatGoesOn() {
      byAdministrator().succeed(township.getId(), "485002", SUMMER, false);
      assertThat(township.getEndedFrom()).isNull();
      var sister = service(districts.login(DECLARANT, districts.sister));
      assertThat(sister.predecessorsOf(districts.sister.getId(), 2025, 2026)).isEmpty();
      assertThat(sister.predecessorsOf(districts.sister.getId(), 2026, 2027)).hasSize(1);
    }

    @Test
    void splitsOneThatEnds() {
      byAdministrator().succeed(township.getId(), "485002", NEW_YEAR, true);
      byAdministrator().succeed(township.getId(), "486001", NEW_YEAR, true);
      assertThat(township.getEndedFrom()).isEqualTo(NEW_YEAR);
      assertThat(byAdministrator().of(township.getId()).successions()).hasSize(2);
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(
              OrganizationSucceeded.class, OrganizationEnded.class, OrganizationSucceeded.class);
    }

    @Test
    void handsDownWhatWasTakenOverBefore() {
      byAdministrator().succeed(township.getId(), "485002", NEW_YEAR, true);
      byAdministrator().succeed(districts.sister.getId(), "486001", NEW_YEAR.plusYears(1), true);
      assertThat(beforeOther(2026, 2028))
          .containsExactly(
              new Predecessor(districts.sister.getId(), 2028),
              new Predecessor(township.getId(), 2027));
      assertThat(beforeOther(2027, 2028))
          .extracting(Predecessor::organizationId)
          .containsExactly(districts.sister.getId());
      assertThat(beforeOther(2026, 2027)).isEmpty();
    }

    @Test
    void handsDownNothingThatIsTakenOverLater() {
      byAdministrator().succeed(districts.sister.getId(), "486001", NEW_YEAR, false);
      byAdministrator().succeed(township.getId(), "485002", NEW_YEAR.plusYears(1), true);
      assertThat(beforeOther(2026, 2028))
          .extracting(Predecessor::organizationId)
          .containsExactly(districts.sister.getId());
    }

    @Test
    void mayGoBackAndForth() {
      var other = districts.otherTownship;
      byAdministrator().succeed(districts.sister.getId(), other.getCode(), NEW_YEAR, false);
      byAdministrator().succeed(other.getId(), "485002", NEW_YEAR, false);
      assertThat(beforeOther(2026, 2027))
          .containsExactly(new Predecessor(districts.sister.getId(), 2027));
    }

    private List<Predecessor> beforeOther(int earlierYear, int year) {
      return service(districts.login(DECLARANT, districts.otherTownship))
          .predecessorsOf(districts.otherTownship.getId(), earlierYear, year);
    }

    @Test
    void isByAnotherOneOfItsKindAndRegion() {
      assertRefused(
          SUCCESSOR_UNFIT,
          () -> byAdministrator().succeed(township.getId(), "485001", SUMMER, true));
      for (var nowhere : new String[] {"485", "646001", "", null}) {
        assertRefused(
            UNKNOWN_ORGANIZATION,
            () -> byAdministrator().succeed(township.getId(), nowhere, SUMMER, true));
      }
    }

    @Test
    void happensOnce() {
      byAdministrator().succeed(township.getId(), "485002", NEW_YEAR, true);
      assertRefused(
          SUCCESSOR_KNOWN,
          () -> byAdministrator().succeed(township.getId(), "485002", NEW_YEAR, false));
      assertRefused(
          ORGANIZATION_ENDED,
          () -> byAdministrator().succeed(township.getId(), "486001", SUMMER, true));
      assertRefused(
          ORGANIZATION_ENDED,
          () -> byAdministrator().succeed(districts.sister.getId(), "485001", NEW_YEAR, true));
    }

    @Test
    void endsADepartmentAfterItsUnits() {
      var department = districts.department.getId();
      assertRefused(
          UNITS_GO_ON, () -> byAdministrator().succeed(department, "486", NEW_YEAR, true));
    }
  }

  private void takeEffect(LocalDate day) {
    var due = new DueRenamings();
    due.successions = districts.successions;
    due.clock = on(day);
    due.takeEffect();
  }

  private ReorganizationService byAdministrator() {
    return service(districts.login(ADMINISTRATOR, districts.district));
  }

  private ReorganizationService service(CurrentUser user) {
    return districts.reorganizationService(user, events);
  }

  private static Clock on(LocalDate day) {
    return Clock.fixed(Instant.parse(day + "T04:00:00Z"), ZoneOffset.UTC);
  }
}
