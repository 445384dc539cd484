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
  /** It has been renamed on a later day already. */
  RENAMED_SINCE(Nature.CONFLICT),
  /** From that day on it is no more. */
  ORGANIZATION_ENDED(Nature.CONFLICT),
  CHANGE_DAY_REQUIRED,
  /** Only another department or unit of the same region succeeds one. */
  SUCCESSOR_UNFIT,
  /** The succession is recorded already. */
  SUCCESSOR_KNOWN(Nature.CONFLICT),
  /** A department whose units go on cannot end. */
  UNITS_GO_ON(Nature.CONFLICT),
  /** The file lists no organization. */
  TREE_EMPTY,
  TREE_TOO_LONG,
  /** The row says no kind, and its code tells none. */
  TREE_KIND_UNKNOWN,
  TREE_CODE_TWICE,
  /** Nothing like that stands in the tree or in the list. */
  TREE_PARENT_UNKNOWN,
  /** Below each other stand no more than that. */
  TREE_TOO_DEEP,
  /** It stands elsewhere: organizations are succeeded, not moved. */
  TREE_MOVED(Nature.CONFLICT),
  /** The tree is not what the preview showed any more. */
  TREE_CHANGED_SINCE(Nature.CONFLICT),
  /** Only a division of the same region is in charge, and only of departments and units. */
  NOT_IN_CHARGE,
  ACCOUNT_MALFORMED,
  ACCOUNT_TAKEN(Nature.CONFLICT),
  ROLE_NOT_HERE,
  ROLE_INCOMPATIBLE,
  LAST_ROLE,
  UNKNOWN_STAND_IN(Nature.UNKNOWN),
  /** No active account like this. */
  STAND_IN_UNKNOWN,
  STAND_IN_SELF,
  STAND_IN_DAY_REQUIRED,
  /** The last day before the first one, or too long a time. */
  STAND_IN_DAYS,
  /** Nobody is named for days gone by. */
  STAND_IN_PAST,
  /** Somebody else stands in on one of those days. */
  STAND_IN_TWICE(Nature.CONFLICT),
  /** Somebody stands in for the stand-in, and that is not passed on. */
  STAND_IN_AWAY(Nature.CONFLICT),
  /** Only colleagues of the same department or bureau stand in for each other. */
  STAND_IN_ELSEWHERE,
  /** Auditors and administrators review nothing. */
  STAND_IN_INDEPENDENT,
  /** The person reviews nothing that somebody could stand in for. */
  STAND_IN_FOR_NOTHING,
  /** Open work hangs on the person alone, and it is neither handed over nor left knowingly. */
  WORK_LEFT(Nature.CONFLICT),
  /** No other active account like this takes work over. */
  SUCCESSOR_UNKNOWN,
  /** Who is to take over may not do all of it: they wrote or submitted some of it. */
  SUCCESSOR_BARRED(Nature.CONFLICT),
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
