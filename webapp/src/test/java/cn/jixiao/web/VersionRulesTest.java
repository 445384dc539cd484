package cn.jixiao.web;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.PerformanceTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody changes or submits a target past the one place that keeps how it stood. */
class VersionRulesTest {

  @Test
  void aTargetIsRewrittenWhereItsDayIsKept() {
    assertThat(callersOf("rewrite")).isNotEmpty().allMatch(caller -> caller.startsWith(DRAFTING));
    assertThat(callsFrom(DRAFTING)).contains("TargetVersions.keep");
  }

  @Test
  void aTargetIsLockedWhereItsVersionIsFrozen() {
    assertThat(callersOf("submittedAs")).containsExactly(SUBMIT);
    assertThat(callsFrom(SUBMIT)).contains("TargetVersions.freeze");
  }

  private static final String DRAFTING = "TargetDrafting.";
  private static final String SUBMIT = "ProjectService.submit";

  private static List<String> callersOf(String verb) {
    return accesses().stream()
        .filter(access -> access.getTargetOwner().isEquivalentTo(PerformanceTarget.class))
        .filter(access -> access.getTarget().getName().equals(verb))
        .map(VersionRulesTest::origin)
        .distinct()
        .toList();
  }

  private static List<String> callsFrom(String place) {
    return accesses().stream()
        .filter(access -> origin(access).startsWith(place))
        .map(access -> name(access.getTargetOwner().getSimpleName(), access.getTarget().getName()))
        .distinct()
        .toList();
  }

  private static List<? extends JavaAccess<?>> accesses() {
    return House.classes(alwaysTrue()).stream()
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .toList();
  }

  private static String origin(JavaAccess<?> access) {
    return name(access.getOriginOwner().getSimpleName(), access.getOrigin().getName());
  }

  private static String name(String type, String member) {
    return type + "." + member;
  }
}
