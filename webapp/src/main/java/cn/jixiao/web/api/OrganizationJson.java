package cn.jixiao.web.api;

import cn.jixiao.organizations.Organization;
import jakarta.json.JsonObject;

/** An organization as callers know it: by code and name. */
final class OrganizationJson {

  private OrganizationJson() {}

  /** Under the name with which the budget year began. */
  static JsonObject of(Organization organization, int year) {
    return of(organization.getCode(), organization.nameIn(year));
  }

  static JsonObject of(String code, String name) {
    return new Shape().text("code", code).text("name", name).object();
  }
}
