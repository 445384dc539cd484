package cn.jixiao.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScopeTest {

  @Nested
  class Covering {

    @Test
    void reachesAllBelow() {
      assertThat(scope("/a/b/").covers("/a/b/c/d/")).isTrue();
      assertThat(scope("/a/b/").covers("/a/b/")).isTrue();
    }

    @Test
    void reachesNeitherAboveNorBeside() {
      assertThat(scope("/a/b/").covers("/a/")).isFalse();
      assertThat(scope("/a/b/").covers("/a/c/")).isFalse();
    }

    @Test
    void doesNotTakeALongerNameForItsOwn() {
      assertThat(scope("/a/b/").covers("/a/bc/")).isFalse();
    }

    @Test
    void reachesNoUnknownPlace() {
      assertThat(scope("/a/").covers("")).isFalse();
    }

    @Test
    void reachesNothingWithoutARole() {
      assertThat(scope().covers("/a/")).isFalse();
      assertThat(scope().isEmpty()).isTrue();
    }
  }

  @Nested
  class InAQuery {

    @Test
    void isAConditionForEveryPlace() {
      assertThat(scope("/a/b/", "/a/c/").condition("o.path", "p"))
          .isEqualTo("(o.path like :p0 or o.path like :p1)");
    }

    @Test
    void namesWhatLiesInsideAnotherPlaceOnlyOnce() {
      assertThat(scope("/a/b/c/", "/a/b/", "/a/b/").condition("o.path", "p"))
          .isEqualTo("(o.path like :p0)");
    }

    @Test
    void findsNothingWithoutARole() {
      assertThat(scope().condition("o.path", "p")).isEqualTo("(1 = 0)");
    }

    @Test
    void bindsExactlyTheParametersItNames() {
      assertThat(bound(scope("/a/c/", "/a/b/")))
          .containsExactly(Map.entry("p0", "/a/b/%"), Map.entry("p1", "/a/c/%"));
      assertThat(bound(scope())).isEmpty();
    }
  }

  private static Scope scope(String... prefixes) {
    return new Scope(List.of(prefixes));
  }

  private static Map<String, Object> bound(Scope scope) {
    var parameters = new LinkedHashMap<String, Object>();
    var query =
        (Query)
            Proxy.newProxyInstance(
                ScopeTest.class.getClassLoader(),
                new Class<?>[] {Query.class},
                (proxy, method, arguments) -> {
                  parameters.put((String) arguments[0], arguments[1]);
                  return proxy;
                });
    scope.bind(query, "p");
    return parameters;
  }
}
