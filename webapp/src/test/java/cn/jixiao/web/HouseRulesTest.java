package cn.jixiao.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.shared.Rule;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The arrows between the modules, and what stays inside their walls. */
class HouseRulesTest {

  /** Whom a module may know; the webapp may know everybody. A module missing here fails. */
  static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          entry("shared", Set.of()),
          entry("organizations", Set.of("shared")),
          entry("indicators", Set.of("shared", "organizations")),
          entry("workflow", Set.of("shared", "organizations")),
          entry("projects", Set.of("shared", "organizations", "indicators", "workflow")),
          entry("checks", Set.of("shared", "organizations", "indicators", "workflow", "projects")),
          entry("seals", Set.of("shared", "organizations", "workflow", "projects")),
          entry("formats", Set.of("shared")),
          entry("recognition", Set.of("shared", "indicators", "projects", "formats")),
          entry("writing", Set.of("shared", "indicators", "projects")),
          entry("comparison", Set.of("shared", "indicators", "projects")),
          entry(
              "documents",
              Set.of(
                  "shared",
                  "organizations",
                  "projects",
                  "seals",
                  "comparison",
                  "formats",
                  "recognition",
                  "writing")),
          entry("notices", Set.of("shared", "organizations", "workflow")),
          entry(
              "imports",
              Set.of(
                  "shared",
                  "organizations",
                  "indicators",
                  "projects",
                  "comparison",
                  "formats",
                  "recognition",
                  "notices")),
          entry(
              "offline",
              Set.of("shared", "organizations", "indicators", "projects", "formats", "comparison")),
          entry("audit", Set.of("shared", "organizations")));

  /** What belongs to pages and to the API, and so to the webapp alone. */
  private static final List<String> OF_THE_WEB =
      List.of("jakarta.faces.", "jakarta.ws.rs.", "jakarta.servlet.", "org.primefaces.");

  private static final Set<String> PACKAGES_OF_JAVA =
      ModuleFinder.ofSystem().findAll().stream()
          .map(ModuleReference::descriptor)
          .flatMap(module -> module.packages().stream())
          .collect(Collectors.toUnmodifiableSet());

  @Nested
  class Arrows {

    @Test
    void everyModuleIsSeen() {
      assertThat(House.moduleFolders()).containsExactlyInAnyOrderElementsOf(MAY_KNOW.keySet());
      assertThat(House.CLASSES.stream().filter(House::isInModule).map(House::moduleOf).distinct())
          .containsExactlyInAnyOrderElementsOf(MAY_KNOW.keySet());
    }

    @Test
    void modulesKnowOnlyWhomTheyMay() {
      assertThat(dependencies().filter(HouseRulesTest::crossesAWall))
          .extracting(Dependency::getDescription)
          .isEmpty();
    }

    @Test
    void noModuleKnowsPagesOrTheApi() {
      assertThat(
              dependencies()
                  .filter(dependency -> House.isInModule(dependency.getOriginClass()))
                  .filter(
                      dependency ->
                          OF_THE_WEB.stream()
                              .anyMatch(dependency.getTargetClass().getName()::startsWith)))
          .extracting(Dependency::getDescription)
          .isEmpty();
    }

    @Test
    void nobodyNeedsTheNamespaceBeforeJakarta() {
      assertThat(
              dependencies()
                  .filter(dependency -> dependency.getTargetClass().getName().startsWith("javax."))
                  .filter(d -> !PACKAGES_OF_JAVA.contains(d.getTargetClass().getPackageName())))
          .extracting(Dependency::getDescription)
          .isEmpty();
    }
  }

  @Nested
  class InsideTheWalls {

    @Test
    void repositoriesAreTheirModulesOwn() {
      var repositories = House.classes(simpleNameEndingWith("Repository"));
      assertThat(repositories).isNotEmpty();
      assertThat(publicOnes(repositories)).isEmpty();
    }

    @Test
    void rulesAreTheirModulesOwn() {
      var rules =
          House.classes(assignableTo(Rule.class)).stream()
              .filter(House::isInModule)
              .filter(type -> type.reflect().isEnum())
              .toList();
      assertThat(rules).isNotEmpty();
      assertThat(publicOnes(rules)).isEmpty();
      assertThat(rules).allMatch(rule -> rule.getSimpleName().endsWith("Rule"));
    }

    @Test
    void nothingStaticChanges() {
      assertThat(
              House.CLASSES.stream()
                  .flatMap(type -> type.getFields().stream())
                  .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                  .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                  .filter(field -> !field.getName().startsWith("_persistence"))
                  .map(field -> field.getFullName()))
          .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() {
      assertThat(MAY_KNOW.keySet())
          .allSatisfy(
              module ->
                  assertThat(
                          House.module(module)
                              .resolve("src/main/java/cn/jixiao/" + module + "/package-info.java"))
                      .exists());
    }
  }

  private static Stream<Dependency> dependencies() {
    return House.CLASSES.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  private static boolean crossesAWall(Dependency dependency) {
    var from = House.moduleOf(dependency.getOriginClass());
    var to = House.moduleOf(dependency.getTargetClass());
    return House.isInModule(dependency.getOriginClass())
        && to != null
        && !to.equals(from)
        && !MAY_KNOW.getOrDefault(from, Set.of()).contains(to);
  }

  private static List<String> publicOnes(List<JavaClass> types) {
    return types.stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaClass::getName)
        .toList();
  }
}
