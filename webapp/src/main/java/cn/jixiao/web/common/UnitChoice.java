package cn.jixiao.web.common;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.organizations.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How people choose a unit: by typing some of its code or name. */
@ApplicationScoped
public class UnitChoice {

  @Inject OrganizationService organizations;
  @Inject CurrentUser user;

  public List<String> suggest(String typed, Role... roles) {
    return organizations.suggestUnits(typed, roles).stream()
        .map(unit -> text(unit.code(), unit.name()))
        .toList();
  }

  /** Those whose targets are the person's business. */
  public List<String> suggestSeen(String typed) {
    return suggest(typed, Role.business().toArray(Role[]::new));
  }

  /** The unit for which the person writes, where there is only one; else null. */
  public String own() {
    var held =
        user.roles().stream()
            .filter(h -> h.role() == Role.DECLARANT && h.organizationCode().matches("[0-9]{6}"))
            .toList();
    return held.size() == 1
        ? text(held.get(0).organizationCode(), held.get(0).organizationName())
        : null;
  }

  /**
   * The unit with this code if the person writes for it, else their own where there is only one.
   */
  public String ofCode(String code) {
    return code == null
        ? own()
        : suggest(code, Role.DECLARANT).stream()
            .filter(choice -> code(choice).equals(code))
            .findFirst()
            .orElseGet(this::own);
  }

  public static String text(String code, String name) {
    return code + " " + name;
  }

  /** The code at the beginning of a choice, or what was typed instead of choosing. */
  public static String code(String choice) {
    return choice == null || choice.isBlank() ? null : choice.strip().split("\\s", 2)[0];
  }
}
