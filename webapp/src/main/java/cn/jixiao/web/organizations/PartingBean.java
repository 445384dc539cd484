package cn.jixiao.web.organizations;

import cn.jixiao.organizations.OpenWork;
import cn.jixiao.organizations.Parting;
import cn.jixiao.organizations.PersonService;
import cn.jixiao.organizations.Role;
import cn.jixiao.web.common.UnitChoice;
import cn.jixiao.web.common.Words;
import cn.jixiao.web.organizations.PersonRow.RoleRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Takes a role from a person of {@code /organizations/organizations.xhtml}, or deactivates them:
 * where open work hangs on them alone, it shows that first and asks who takes it over.
 */
@Named
@ViewScoped
public class PartingBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PersonService service;
  @Inject PeopleBean people;
  @Inject Words words;

  private PersonRow person;

  /** The role that goes; null where the person is deactivated. */
  private RoleRow held;

  private List<PartingRow> rows = List.of();

  public void deactivate(PersonRow row) {
    ask(row, null);
  }

  public void take(PersonRow row, RoleRow role) {
    ask(row, role);
  }

  private void ask(PersonRow row, RoleRow role) {
    person = row;
    held = role;
    rows = hanging().stream().map(PartingRow::new).toList();
    if (rows.isEmpty()) {
      part(Parting.PLAIN);
    }
  }

  private List<OpenWork> hanging() {
    return held == null
        ? service.hangingOn(person.personId(), null, null)
        : service.hangingOn(person.personId(), held.role(), held.organizationId());
  }

  /** Everything goes to those who were chosen. */
  public void handOver() {
    part(new Parting(successors(), List.of()));
  }

  /** What nobody was chosen for stays with nobody: the administrator has seen it. */
  public void leave() {
    part(new Parting(successors(), rows.stream().map(PartingRow::getWork).toList()));
  }

  private List<Parting.Successor> successors() {
    return rows.stream().flatMap(row -> row.successor().stream()).toList();
  }

  private void part(Parting parting) {
    if (held == null) {
      service.deactivate(person.personId(), parting);
      people.done("organizations.people.deactivated", person.name());
    } else {
      service.take(person.personId(), held.role(), held.organizationId(), parting);
      people.done("organizations.people.taken", person.name(), held.role());
    }
    cancel();
  }

  public void cancel() {
    person = null;
    rows = List.of();
  }

  public List<String> suggest(String typed) {
    return service.suggestSuccessors(person.personId(), typed).stream()
        .map(found -> UnitChoice.text(found.getAccount(), found.getName()))
        .toList();
  }

  /** Whether it is asked who takes over this person's work. */
  public boolean isAskedOf(PersonRow row) {
    return person != null && person.personId() == row.personId();
  }

  /** What hangs on the person, as a sentence. */
  public String tell(OpenWork work) {
    var key =
        work.role() == null ? "standIn" : work.role() == Role.DECLARANT ? "drafts" : "reviews";
    return words.get("organizations.parting." + key, work.place(), work.count(), work.example());
  }

  public boolean isOfRole() {
    return held != null;
  }

  public List<PartingRow> getRows() {
    return rows;
  }
}
