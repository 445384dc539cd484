package cn.jixiao.shared;

/**
 * A rule of the domain that a person can break. Each module lists its own as an enum whose
 * constants say what is wrong; the sentence for the person stands in the message bundles under
 * {@link #messageKey()}.
 */
public interface Rule {

  /** What kind of wrong it is, so that a page or an API can answer in the right way. */
  enum Nature {
    /** What was given cannot be accepted as it is. */
    BROKEN,
    /** The person sees the subject but may not do this with it. */
    FORBIDDEN,
    /** There is no such subject, or none that this person may know of. */
    UNKNOWN,
    /** The subject is in a state in which this cannot be done. */
    CONFLICT
  }

  String name();

  default Nature nature() {
    return Nature.BROKEN;
  }

  default String messageKey() {
    return ((Enum<?>) this).getDeclaringClass().getSimpleName() + "." + name();
  }
}
