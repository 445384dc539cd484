package cn.jixiao.web;

import static cn.jixiao.organizations.OrganizationKind.AUDIT_OFFICE;
import static cn.jixiao.organizations.OrganizationKind.DEPARTMENT;
import static cn.jixiao.organizations.OrganizationKind.DIVISION;
import static cn.jixiao.organizations.OrganizationKind.FINANCE_BUREAU;
import static cn.jixiao.organizations.OrganizationKind.REGION;
import static cn.jixiao.organizations.OrganizationKind.UNIT;

import cn.jixiao.organizations.AccountService;
import cn.jixiao.organizations.OrganizationKind;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.organizations.PersonService;
import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.TestPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A district with two townships, set up as a site's administrator would: through the services, with
 * one-time passwords that everybody changes.
 */
@ApplicationScoped
public class TestDistrict {

  public static final String TOWNSHIP = "701001";
  static final String NEIGHBOUR = "702001";
  private static final String PASSWORD = "Proper#2026";

  @Inject OrganizationService organizations;
  @Inject PersonService people;
  @Inject AccountService accounts;
  @Inject TestPerson person;

  private boolean settled;

  /** Sets everything up once for a database, whose tests are deployed one after the other. */
  public void settle() throws IOException {
    if (settled) {
      return;
    }
    settled = true;
    person.become("admin");
    if (!person.isPasswordChangeDue()) {
      return; // an earlier deployment has begun here, as every one does
    }
    accounts.changePassword(firstPassword(), PASSWORD);
    var region = add(organizations.administered().get(0).organizationId(), REGION, "139902", "试点区");
    settleTownship(region, "701", TOWNSHIP, "clerk", "head");
    settleTownship(region, "702", NEIGHBOUR, "neighbour", "neighbours-head");
    var bureau = add(region, FINANCE_BUREAU, "800", "试点区财政局");
    settlePerson("line", Role.LINE_REVIEWER, add(bureau, DIVISION, "801", "业务股室"));
    settlePerson("performance", Role.PERFORMANCE_REVIEWER, add(bureau, DIVISION, "802", "绩效股"));
    settlePerson("auditor", Role.AUDITOR, add(region, AUDIT_OFFICE, "900", "内部审计办公室"));
  }

  private void settleTownship(
      long region, String department, String unit, String clerk, String head) {
    var parent = add(region, DEPARTMENT, department, "试点镇" + department);
    var township = add(parent, UNIT, unit, "试点镇" + department + "本级");
    settlePerson(clerk, Role.DECLARANT, township);
    settlePerson(head, Role.UNIT_HEAD, township);
  }

  private long add(long parent, OrganizationKind kind, String code, String name) {
    return organizations.add(parent, kind, code, name).getId();
  }

  private void settlePerson(String account, Role role, long organizationId) {
    var oneTime = people.add(account, account, role, organizationId);
    person.become(account);
    accounts.changePassword(oneTime, PASSWORD);
    person.become("admin");
  }

  private static String firstPassword() throws IOException {
    return Files.readString(Path.of(System.getenv("JIXIAO_FIRST_PASSWORD_FILE"))).strip();
  }
}
