package cn.jixiao.web.organizations;

import cn.jixiao.organizations.OrganizationRow;
import cn.jixiao.organizations.PersonService;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.Retried;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.OwnCommands;
import cn.jixiao.web.common.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The people of the organization chosen on {@code /organizations/organizations.xhtml}. */
@Named
@ViewScoped
public class PeopleBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PersonService people;
  @Inject IssuedPassword issued;
  @Inject OwnCommands commands;
  @Inject Notices notices;

  private OrganizationRow organization;
  private int page;
  private long total;
  private List<PersonRow> rows;
  private Long chosenId;
  private Role given;
  private String account;
  private String name;
  private Role role;
  private String command;

  void show(OrganizationRow chosen) {
    organization = chosen;
    clearNew();
    turnTo(1);
  }

  /** Turns to a page of the list. */
  public void turnTo(int number) {
    page = number;
    chosenId = null;
    load();
  }

  private void load() {
    var id = organization.organizationId();
    total = people.countIn(id);
    rows = people.in(id, Pager.first(page), Pager.SIZE).stream().map(PersonRow::of).toList();
  }

  /** Opens what can be done with a person, or closes it again. */
  public void choose(PersonRow row) {
    chosenId = isChosen(row) ? null : row.personId();
    given = null;
  }

  @Retried
  @Transactional
  public void add() {
    var place = organization.organizationId();
    commands.once(
        command,
        "add to " + place + " " + account + " " + name + " " + role,
        () -> {
          var password = people.add(account, name, role, place);
          issued.tell(name.strip(), account.strip().toLowerCase(Locale.ROOT), password);
          return place;
        });
    notices.now("organizations.people.added", name.strip());
    clearNew();
    load();
  }

  public void give(PersonRow row) {
    people.give(row.personId(), given, organization.organizationId());
    done("organizations.people.given", row.name(), given);
  }

  public void resetPassword(PersonRow row) {
    issued.tell(row.name(), row.account(), people.resetPassword(row.personId()));
    done("organizations.people.reset", row.name());
  }

  public void reactivate(PersonRow row) {
    people.reactivate(row.personId());
    done("organizations.people.reactivated", row.name());
  }

  /** Tells what was done, and shows what has become of it. */
  void done(String key, Object... arguments) {
    notices.now(key, arguments);
    given = null;
    load();
  }

  private void clearNew() {
    account = null;
    name = null;
    role = null;
    command = UUID.randomUUID().toString();
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }

  /** The roles that can be held in the organization. */
  public List<Role> getRoles() {
    return Arrays.stream(Role.values()).filter(r -> r.canBeHeldIn(organization.kind())).toList();
  }

  /** The roles that the person does not hold in the organization yet. */
  public List<Role> missing(PersonRow row) {
    return getRoles().stream().filter(r -> !row.holds(r, organization.organizationId())).toList();
  }

  public boolean isChosen(PersonRow row) {
    return chosenId != null && chosenId == row.personId();
  }

  public List<PersonRow> getRows() {
    return rows;
  }

  public long getTotal() {
    return total;
  }

  public int getPage() {
    return page;
  }

  public long getPages() {
    return Math.max(1, (total + Pager.SIZE - 1) / Pager.SIZE);
  }

  public Role getGiven() {
    return given;
  }

  public void setGiven(Role given) {
    this.given = given;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }
}
