package cn.jixiao.workflow;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a person looks at their inbox until they choose otherwise.
 *
 * @param hidden the columns they do without
 */
public record InboxLook(Set<InboxColumn> hidden, InboxFilter filter) implements Serializable {

  /** Who has chosen nothing sees everything. */
  public static final InboxLook USUAL = new InboxLook(Set.of(), InboxFilter.NONE);

  public InboxLook {
    hidden = Set.copyOf(hidden);
  }

  public InboxLook with(InboxFilter other) {
    return new InboxLook(hidden, other);
  }

  /** The same with these columns alone. */
  public InboxLook showing(Collection<InboxColumn> columns) {
    var others = EnumSet.allOf(InboxColumn.class);
    others.removeAll(columns);
    return new InboxLook(others, filter);
  }
}
