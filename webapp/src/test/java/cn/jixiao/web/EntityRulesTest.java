package cn.jixiao.web;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is stored: changed by verbs of its own, locked by its version, woven when compiled. */
class EntityRulesTest {

  private static final String WOVEN = "org.eclipse.persistence.internal.weaving.PersistenceWeaved";
  private static final Pattern JAR = Pattern.compile("<jar-file>lib/(\\w+)-.*</jar-file>");

  private final List<JavaClass> entities = House.classes(annotatedWith(Entity.class));
  private final List<JavaClass> embeddables = House.classes(annotatedWith(Embeddable.class));

  @Test
  void entitiesAreSeen() {
    assertThat(entities).hasSizeGreaterThan(8);
    assertThat(embeddables).isNotEmpty();
  }

  @Test
  void everyFieldIsPrivate() {
    assertThat(
            stored()
                .flatMap(type -> type.getFields().stream())
                .filter(EntityRulesTest::isOurs)
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
                .map(JavaMember::getFullName))
        .isEmpty();
  }

  @Test
  void nobodySetsAFieldFromOutside() {
    assertThat(
            stored()
                .flatMap(type -> type.getMethods().stream())
                .filter(EntityRulesTest::isOurs)
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .map(JavaMember::getFullName))
        .isEmpty();
  }

  @Test
  void everyEntityHasAVersion() {
    assertThat(entities)
        .allSatisfy(
            entity ->
                assertThat(entity.getFields())
                    .as(entity.getName())
                    .anyMatch(field -> field.isAnnotatedWith(Version.class)));
  }

  @Test
  void everyTableBearsTheNameOfItsModuleAndIsMadeByIt() {
    assertThat(entities)
        .allSatisfy(
            entity -> {
              var module = House.moduleOf(entity);
              assertThat(entity.isAnnotatedWith(Table.class)).as(entity.getName()).isTrue();
              var table = entity.getAnnotationOfType(Table.class).name();
              assertThat(table).as(entity.getName()).startsWith(module + "_");
              assertThat(migrationsOf(module)).contains("create table " + table + " ");
            });
  }

  @Test
  void everythingStoredIsWovenWhenItIsCompiled() {
    assertThat(stored())
        .allSatisfy(
            type ->
                assertThat(type.getRawInterfaces())
                    .as(type.getName())
                    .extracting(JavaClass::getName)
                    .contains(WOVEN));
  }

  @Test
  void thePersistenceUnitNamesExactlyTheModulesThatStoreSomething() {
    var unit = House.read(House.webapp().resolve("src/main/resources/META-INF/persistence.xml"));
    var named = JAR.matcher(unit).results().map((MatchResult r) -> r.group(1)).toList();
    var storing =
        Stream.concat(stored(), House.classes(annotatedWith(Converter.class)).stream())
            .map(House::moduleOf)
            .collect(Collectors.toSet());
    assertThat(named).containsExactlyInAnyOrderElementsOf(storing);
  }

  private Stream<JavaClass> stored() {
    return Stream.concat(entities.stream(), embeddables.stream());
  }

  private static String migrationsOf(String module) {
    return House.filesBelow("src/main/resources/db/migration/" + module)
        .map(House::read)
        .collect(Collectors.joining("\n"));
  }

  /** Not what the weaving added. */
  private static boolean isOurs(JavaMember member) {
    return !member.getName().startsWith("_persistence");
  }
}
