package cn.jixiao.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.Retried;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A service method is one transaction and one permission decision. */
class ServiceRulesTest {

  /** Methods that decide nothing, and why. */
  private static final Map<String, String> DECIDE_NOTHING =
      Map.of(
          "AccountService.authenticate", "nobody is in yet: this is where a permission begins",
          "AccountService.loggedIn", "writes down what the server has just decided",
          "AccountService.logOut", "concerns nobody but the person who goes",
          "AccountService.changePassword", "the own one, the only thing a one-time password opens");

  private final List<JavaClass> services =
      House.classes(simpleNameEndingWith("Service")).stream().filter(House::isInModule).toList();

  @Test
  void servicesAreSeen() {
    assertThat(services).hasSizeGreaterThan(5);
    assertThat(publicMethods()).hasSizeGreaterThan(30);
  }

  @Test
  void everyServiceIsATransactionThatIsTriedAgain() {
    assertThat(services)
        .allSatisfy(
            service -> {
              assertThat(service.isAnnotatedWith(ApplicationScoped.class))
                  .as(service.getName() + " @ApplicationScoped")
                  .isTrue();
              assertThat(service.isAnnotatedWith(Transactional.class))
                  .as(service.getName() + " @Transactional")
                  .isTrue();
              assertThat(service.isAnnotatedWith(Retried.class))
                  .as(service.getName() + " @Retried")
                  .isTrue();
            });
  }

  /** Within a page's transaction its services are not tried again: that is the page's to do. */
  @Test
  void everyTransactionOfAPageIsTriedAgain() {
    assertThat(transactionsOfPages()).hasSizeGreaterThan(5);
    assertThat(transactionsOfPages().filter(it -> !it.isAnnotatedWith(Retried.class))).isEmpty();
  }

  private static Stream<CanBeAnnotated> transactionsOfPages() {
    return House.classes(
            DescribedPredicate.describe(
                "of a page", type -> House.WEB.equals(House.moduleOf(type))))
        .stream()
        .flatMap(type -> Stream.<CanBeAnnotated>concat(Stream.of(type), type.getMethods().stream()))
        .filter(it -> it.isAnnotatedWith(Transactional.class));
  }

  @Test
  void everyPublicMethodDecidesWhoMay() {
    assertThat(
            publicMethods()
                .filter(method -> !DECIDE_NOTHING.containsKey(nameOf(method)))
                .filter(method -> !decides(method, new HashSet<>()))
                .map(JavaMember::getFullName))
        .isEmpty();
  }

  @Test
  void onlyMethodsThatReallyDecideNothingAreExempt() {
    assertThat(
            publicMethods()
                .filter(method -> !decides(method, new HashSet<>()))
                .map(ServiceRulesTest::nameOf)
                .distinct())
        .containsExactlyInAnyOrderElementsOf(DECIDE_NOTHING.keySet());
  }

  private Stream<JavaMethod> publicMethods() {
    return services.stream()
        .flatMap(service -> service.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  /** Whether a call of {@code CurrentUser.require…} is reached, however many calls away. */
  private static boolean decides(JavaCodeUnit unit, Set<JavaCodeUnit> visited) {
    if (!visited.add(unit)) {
      return false;
    }
    return unit.getAccessesFromSelf().stream()
        .anyMatch(access -> isDecision(access) || leadsToADecision(access, visited));
  }

  private static boolean isDecision(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(CurrentUser.class)
        && access.getTarget().getName().startsWith("require");
  }

  private static boolean leadsToADecision(JavaAccess<?> access, Set<JavaCodeUnit> visited) {
    return House.isInModule(access.getTargetOwner())
        && !access.getTargetOwner().isEquivalentTo(CurrentUser.class)
        && access.getTarget().resolveMember().stream()
            .filter(JavaCodeUnit.class::isInstance)
            .anyMatch(target -> decides((JavaCodeUnit) target, visited));
  }

  private static String nameOf(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }
}
