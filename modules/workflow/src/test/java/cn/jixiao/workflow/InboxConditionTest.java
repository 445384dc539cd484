package cn.jixiao.workflow;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.Districts;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The query of the inbox names each step with the reach of its own role. */
class InboxConditionTest {

  private final Districts districts = new Districts();
  private final Map<String, Object> bound = new LinkedHashMap<>();
  private String jpql;

  @Test
  void asksForEachStepWhereItsRoleReaches() {
    var person = districts.join("wang", UNIT_HEAD, districts.township);
    districts.also(person, LINE_REVIEWER, districts.lineDivision);
    listFor("wang");
    assertThat(jpql)
        .contains(
            "((s.step = :UNIT_HEAD and (o.path like :UNIT_HEAD0))"
                + " or (s.step = :LINE_DIVISION and (o.path like :LINE_DIVISION0)))"
                + " and s.declarantAccount <> :account");
    assertThat(bound)
        .containsEntry("UNIT_HEAD0", districts.township.getPath() + "%")
        .containsEntry("LINE_DIVISION0", districts.district.getPath() + "%")
        .containsEntry("account", "wang");
  }

  @Test
  void bindsEveryParameterItNames() {
    var person = districts.join("li", PERFORMANCE_REVIEWER, districts.performanceDivision);
    districts.also(person, DECLARANT, districts.township);
    listFor("li");
    var named = Pattern.compile(":(\\w+)").matcher(jpql).results().map(m -> m.group(1)).toList();
    assertThat(bound.keySet()).containsExactlyInAnyOrderElementsOf(named);
  }

  private void listFor(String account) {
    var repository = new SubmissionRepository();
    InvocationHandler query =
        (proxy, method, arguments) -> {
          if (method.getName().equals("setParameter")) {
            bound.put((String) arguments[0], arguments[1]);
          }
          return method.getName().equals("getResultList") ? List.of() : proxy;
        };
    InvocationHandler manager =
        (proxy, method, arguments) -> {
          jpql = (String) arguments[0];
          return proxy(TypedQuery.class, query);
        };
    repository.entityManager = proxy(EntityManager.class, manager);
    repository.waitingFor(districts.login(account), 0, 10);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    var loader = InboxConditionTest.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }
}
