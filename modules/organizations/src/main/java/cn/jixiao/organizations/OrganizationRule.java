package cn.jixiao.organizations;

import cn.jixiao.shared.Rule;

/** What can be wrong with organizations, people and permissions. */
enum OrganizationRule implements Rule {
  UNKNOWN_ORGANIZATION(Nature.UNKNOWN),
  UNKNOWN_PERSON(Nature.UNKNOWN),
  /** The subject is visible, but the person's role does not allow this. */
  NOT_ALLOWED(Nature.FORBIDDEN),
  /** The subject lies outside everything the person may see. */
  NOT_VISIBLE(Nature.UNKNOWN),
  NAME_REQUIRED,
  NAME_TOO_LONG,
  CODE_MALFORMED,
  CODE_TAKEN(Nature.CONFLICT),
  KIND_NOT_BELOW,
  /** Only a division of the same region is in charge, and only of departments and units. */
  NOT_IN_CHARGE,
  ACCOUNT_MALFORMED,
  ACCOUNT_TAKEN(Nature.CONFLICT),
  ROLE_NOT_HERE,
  ROLE_INCOMPATIBLE,
  LAST_ROLE,
  OWN_ACCOUNT(Nature.FORBIDDEN),
  PASSWORD_WRONG,
  PASSWORD_WEAK,
  PASSWORD_TOO_SHORT,
  PASSWORD_CONTAINS_ACCOUNT,
  PASSWORD_UNCHANGED,
  /** A one-time password opens nothing but the page that changes it. */
  PASSWORD_CHANGE_DUE(Nature.FORBIDDEN);

  private final Nature nature;

  OrganizationRule() {
    this(Nature.BROKEN);
  }

  OrganizationRule(Nature nature) {
    this.nature = nature;
  }

  @Override
  public Nature nature() {
    return nature;
  }
}
