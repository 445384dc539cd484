package cn.jixiao.organizations;

import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.BUDGET_REVIEWER;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

  @ParameterizedTest
  @EnumSource
  void auditIsIndependent(Role other) {
    assertThat(AUDITOR.goesWith(other)).isEqualTo(other == AUDITOR);
    assertThat(other.goesWith(AUDITOR)).isEqualTo(other == AUDITOR);
  }

  @ParameterizedTest
  @EnumSource
  void administrationIsBlindToBusiness(Role other) {
    assertThat(ADMINISTRATOR.goesWith(other)).isEqualTo(other == ADMINISTRATOR);
    assertThat(other.goesWith(ADMINISTRATOR)).isEqualTo(other == ADMINISTRATOR);
  }

  @Test
  void theOthersGoTogether() {
    assertThat(DECLARANT.goesWith(UNIT_HEAD)).isTrue();
    assertThat(LINE_REVIEWER.goesWith(PERFORMANCE_REVIEWER)).isTrue();
  }

  @Test
  void theAdministratorHasNoBusinessWithTargets() {
    assertThat(Role.business())
        .containsExactlyInAnyOrder(
            DECLARANT, UNIT_HEAD, LINE_REVIEWER, PERFORMANCE_REVIEWER, BUDGET_REVIEWER, AUDITOR);
  }

  @Test
  void onlyTheBureauSeesNothingBeforeItIsSubmitted() {
    assertThat(Stream.of(Role.insight(), Role.bureau()).flatMap(Stream::of))
        .containsExactlyInAnyOrderElementsOf(Role.business());
  }

  @ParameterizedTest
  @CsvSource({
    "DECLARANT, UNIT",
    "DECLARANT, DEPARTMENT",
    "UNIT_HEAD, UNIT",
    "LINE_REVIEWER, DIVISION",
    "PERFORMANCE_REVIEWER, DIVISION",
    "AUDITOR, AUDIT_OFFICE",
    "ADMINISTRATOR, REGION"
  })
  void isHeldWhereItBelongs(Role role, OrganizationKind kind) {
    assertThat(role.canBeHeldIn(kind)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "DECLARANT, DIVISION", "DECLARANT, REGION", "LINE_REVIEWER, UNIT",
    "AUDITOR, FINANCE_BUREAU", "AUDITOR, REGION", "ADMINISTRATOR, UNIT"
  })
  void isNotHeldElsewhere(Role role, OrganizationKind kind) {
    assertThat(role.canBeHeldIn(kind)).isFalse();
  }
}
