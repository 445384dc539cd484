package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationKind.AUDIT_OFFICE;
import static cn.jixiao.organizations.OrganizationKind.DEPARTMENT;
import static cn.jixiao.organizations.OrganizationKind.DIVISION;
import static cn.jixiao.organizations.OrganizationKind.FINANCE_BUREAU;
import static cn.jixiao.organizations.OrganizationKind.UNIT;

import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.Identifiers;
import java.time.Clock;

/**
 * Two districts of one city, for tests: one with two townships under their departments, a finance
 * bureau with two divisions and an audit office; a neighbour with a township, a bureau and an audit
 * office of its own.
 */
public final class Districts {

  public final InMemoryOrganizations organizations = new InMemoryOrganizations();
  final InMemorySuccessions successions = new InMemorySuccessions(organizations);
  public final InMemoryPeople people = new InMemoryPeople();
  public final Identifiers ids = new Identifiers();
  public Clock clock = Clock.systemUTC();

  public final Organization city = kept(new Organization(ids.next(), "139900", "青峦市"));
  public final Organization district = below(city, OrganizationKind.REGION, "139901", "青澜区");
  public final Organization department = below(district, DEPARTMENT, "485", "云溪镇部门");
  public final Organization township = below(department, UNIT, "485001", "云溪镇本级");
  public final Organization sister = below(department, UNIT, "485002", "云溪镇财政所");
  public final Organization otherDepartment = below(district, DEPARTMENT, "486", "栖禾镇部门");
  public final Organization otherTownship = below(otherDepartment, UNIT, "486001", "栖禾镇本级");
  public final Organization bureau = below(district, FINANCE_BUREAU, "CZJ", "青澜区财政局");
  public final Organization lineDivision = below(bureau, DIVISION, "YWG", "业务股");
  public final Organization performanceDivision = below(bureau, DIVISION, "JXG", "绩效股");
  public final Organization auditOffice = below(district, AUDIT_OFFICE, "NSK", "内审科");

  public final Organization neighbour = below(city, OrganizationKind.REGION, "139981", "望岫市");
  public final Organization farDepartment = below(neighbour, DEPARTMENT, "646", "汀兰镇部门");
  public final Organization farTownship = below(farDepartment, UNIT, "646001", "汀兰镇本级");
  public final Organization farBureau = below(neighbour, FINANCE_BUREAU, "CZJ", "望岫市财政局");
  public final Organization farDivision = below(farBureau, DIVISION, "JXG", "绩效股");
  public final Organization farAuditOffice = below(neighbour, AUDIT_OFFICE, "NSK", "内审科");

  /** A request of the person who holds the role there, with a password of their own. */
  public CurrentUser login(Role role, Organization place) {
    var account = "r" + role.ordinal() + "." + Long.toString(place.getId(), Character.MAX_RADIX);
    if (people.findByAccount(account).isEmpty()) {
      join(account, role, place);
    }
    return login(account);
  }

  /** A request of the person with this account. */
  public CurrentUser login(String account) {
    var user = new CurrentUser();
    user.securityContext = new LoggedIn(account);
    user.people = people;
    user.organizations = organizations;
    user.clock = clock;
    return user;
  }

  /** A request of somebody who is not logged in. */
  public CurrentUser nobody() {
    return login((String) null);
  }

  /** A person who has chosen a password; their name is their account. */
  public Person join(String account, Role role, Organization place) {
    var person = newcomer(account, role, place);
    person.choosePassword("chosen");
    return person;
  }

  /** The person takes one more role. */
  public void also(Person person, Role role, Organization place) {
    person.take(ids.next(), role, place);
  }

  /** The person gives a role up; they keep another one. */
  public void noLonger(Person person, Role role, Organization place) {
    person.giveUp(role, place.getId());
  }

  /** A person who still has the one-time password. */
  public Person newcomer(String account, Role role, Organization place) {
    var person = new Person(ids.next(), account, account, "one-time");
    person.take(ids.next(), role, place);
    people.add(person);
    return person;
  }

  /** From today on, for so many days, one person stands in for another. */
  public void standsIn(Person person, Person absent, int days) {
    var today = ChinaTime.dayOf(clock.instant());
    people
        .standIns()
        .add(new StandIn(ids.next(), absent, person, today, today.plusDays(days - 1L)));
  }

  /** A request of a colleague with another role who stands in for this person these days. */
  public CurrentUser standInFor(CurrentUser absent, Role own, Organization place) {
    var person = join("for." + absent.account(), own, place);
    standsIn(person, people.findByAccount(absent.account()).orElseThrow(), 5);
    return login(person.getAccount());
  }

  public ReorganizationService reorganizationService(CurrentUser user, RecordedEvents events) {
    var service = new ReorganizationService();
    service.organizations = organizations;
    service.successions = successions;
    service.ids = ids;
    service.user = user;
    service.clock = clock;
    service.events = events;
    return service;
  }

  StandInService standInService(CurrentUser user, RecordedEvents events) {
    var service = new StandInService();
    service.people = people;
    service.standIns = people.standIns();
    service.ids = ids;
    service.user = user;
    service.clock = clock;
    service.events = events;
    return service;
  }

  public OrganizationService organizationService(CurrentUser user, RecordedEvents events) {
    var service = new OrganizationService();
    service.organizations = organizations;
    service.ids = ids;
    service.user = user;
    service.events = events;
    return service;
  }

  /** The top of another tree, for all levels down to a village. */
  public Organization province(String code, String name) {
    return kept(new Organization(ids.next(), code, name));
  }

  /** One more region below the city or a district. */
  public Organization region(Organization above, String code, String name) {
    return below(above, OrganizationKind.REGION, code, name);
  }

  public Organization department(Organization region, String code, String name) {
    return below(region, DEPARTMENT, code, name);
  }

  public Organization bureau(Organization region, String name) {
    return below(region, FINANCE_BUREAU, "CZJ", name);
  }

  /** One more division of the first district's bureau. */
  public Organization division(String code, String name) {
    return division(bureau, code, name);
  }

  public Organization division(Organization of, String code, String name) {
    return below(of, DIVISION, code, name);
  }

  /** One more unit; codes repeat between districts. */
  public Organization unit(Organization department, String code, String name) {
    return below(department, UNIT, code, name);
  }

  private Organization below(Organization parent, OrganizationKind kind, String code, String name) {
    return kept(new Organization(ids.next(), parent, kind, code, name));
  }

  private Organization kept(Organization organization) {
    organizations.add(organization);
    return organization;
  }
}
