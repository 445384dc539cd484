package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationKind.AUDIT_OFFICE;
import static cn.jixiao.organizations.OrganizationKind.DEPARTMENT;
import static cn.jixiao.organizations.OrganizationKind.DIVISION;
import static cn.jixiao.organizations.OrganizationKind.FINANCE_BUREAU;
import static cn.jixiao.organizations.OrganizationKind.REGION;
import static cn.jixiao.organizations.OrganizationKind.UNIT;
import static cn.jixiao.organizations.OrganizationRule.CODE_MALFORMED;
import static cn.jixiao.organizations.OrganizationRule.KIND_NOT_BELOW;
import static cn.jixiao.organizations.OrganizationRule.NAME_REQUIRED;
import static cn.jixiao.organizations.OrganizationRule.NAME_TOO_LONG;
import static cn.jixiao.organizations.OrganizationRule.TREE_TOO_DEEP;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTest {

  private final Districts districts = new Districts();
  private final Organization district = districts.district;

  @Nested
  class TakingItsPlace {

    @Test
    void standsBelowAllThatItsPathNames() {
      assertThat(districts.township.getPath())
          .startsWith(districts.department.getPath())
          .startsWith(district.getPath())
          .endsWith("/");
    }

    @Test
    void isNotBelowItsSister() {
      assertThat(districts.township.getPath()).doesNotStartWith(districts.sister.getPath());
    }

    @Test
    void belongsToTheNearestRegion() {
      assertThat(districts.township.getRegionPath()).isEqualTo(district.getPath());
      assertThat(district.getRegionPath()).isEqualTo(district.getPath());
    }

    @Test
    void hasNoParentAtTheRoot() {
      assertThat(districts.city.getParentId()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
      "REGION, REGION",
      "REGION, DEPARTMENT",
      "REGION, FINANCE_BUREAU",
      "REGION, AUDIT_OFFICE",
      "DEPARTMENT, UNIT",
      "UNIT, UNIT",
      "FINANCE_BUREAU, DIVISION"
    })
    void isAllowedWhereItsKindBelongs(OrganizationKind above, OrganizationKind below) {
      assertThat(above.below()).contains(below);
    }

    @Test
    void isRefusedElsewhere() {
      assertRefusedAt("kind", KIND_NOT_BELOW, () -> below(districts.department, DEPARTMENT, "487"));
      assertRefusedAt("kind", KIND_NOT_BELOW, () -> below(district, UNIT, "487001"));
      assertRefusedAt("kind", KIND_NOT_BELOW, () -> below(district, DIVISION, "YWG"));
      assertRefusedAt(
          "kind", KIND_NOT_BELOW, () -> below(districts.auditOffice, AUDIT_OFFICE, "NSK"));
    }
  }

  @Nested
  class Depth {

    @Test
    void isEightLevelsBelowARegion() {
      var lowest = districts.township;
      for (var level = 3; level <= 8; level++) {
        lowest = districts.unit(lowest, "48501" + level, "下级");
      }
      var deepest = lowest;
      assertThat(deepest.level()).isEqualTo(8);
      assertRefusedAt("kind", TREE_TOO_DEEP, () -> below(deepest, UNIT, "485019"));
    }

    @Test
    void isSixRegions() {
      var lowest = districts.district;
      for (var level = 3; level <= 6; level++) {
        lowest = districts.region(lowest, "13990" + level, "下级");
      }
      var deepest = lowest;
      assertThat(below(deepest, DEPARTMENT, "487").level()).isEqualTo(1);
      assertRefusedAt("kind", TREE_TOO_DEEP, () -> below(deepest, REGION, "139907"));
    }

    @Test
    void leavesRoomForThePathOfTheDeepest() {
      var longest = Long.toString(Long.MAX_VALUE, Character.MAX_RADIX).length() + 1;
      assertThat(1 + (6 + 8) * longest).isLessThanOrEqualTo(200);
    }
  }

  @Nested
  class Code {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"48", "4851", "48a", "４８５", "485 "})
    void ofADepartmentHasThreeDigits(String code) {
      assertRefusedAt("code", CODE_MALFORMED, () -> below(district, DEPARTMENT, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"485", "4850011", "48500A"})
    void ofAUnitHasSix(String code) {
      assertRefusedAt("code", CODE_MALFORMED, () -> below(districts.department, UNIT, code));
    }

    @Test
    void ofABureauIsShort() {
      assertThat(below(district, FINANCE_BUREAU, "CZJ").getCode()).isEqualTo("CZJ");
      assertRefused(CODE_MALFORMED, () -> below(district, FINANCE_BUREAU, "ABCDEFGHIJKLM"));
    }

    @Test
    void ofARegionHasSix() {
      assertRefused(CODE_MALFORMED, () -> below(district, REGION, "1302"));
    }
  }

  @Nested
  class Renaming {

    @Test
    void keepsThePath() {
      var path = districts.township.getPath();
      districts.township.rename(" 云溪镇人民政府本级　");
      assertThat(districts.township.getName()).isEqualTo("云溪镇人民政府本级");
      assertThat(districts.township.getPath()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"   ", "　"})
    void needsAName(String name) {
      assertRefused(NAME_REQUIRED, () -> districts.township.rename(name));
    }

    @Test
    void allowsAHundredCharacters() {
      districts.township.rename("镇".repeat(100));
      assertRefused(NAME_TOO_LONG, () -> districts.township.rename("镇".repeat(101)));
    }
  }

  @Test
  void onlyUnitsWriteTargets() {
    assertThat(districts.township.isUnit()).isTrue();
    assertThat(districts.department.isUnit()).isFalse();
  }

  private Organization below(Organization parent, OrganizationKind kind, String code) {
    return new Organization(districts.ids.next(), parent, kind, code, "新机构");
  }
}
