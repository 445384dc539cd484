package cn.jixiao.organizations;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Work that hangs on one person alone.
 *
 * @param role in which it is done; null for standing in for somebody
 * @param placeId where the role is held; of standing in, what tells it from others
 * @param place the name of that organization; of standing in, of the absent person
 * @param count how many pieces
 * @param example one of them; of standing in, its days
 */
public record OpenWork(Role role, long placeId, String place, long count, String example)
    implements Serializable {

  public OpenWork(Role role, Organization place, long count, String example) {
    this(role, place.getId(), place.getName(), count, example);
  }

  static OpenWork of(StandIn standIn, LocalDate today) {
    return new OpenWork(
        null,
        standIn.getId(),
        standIn.getAbsent().getName(),
        1,
        standIn.beginningNotBefore(today) + " – " + standIn.getTo());
  }

  /** Whether it is the work of that role at that place. */
  public boolean is(Role otherRole, long otherPlaceId) {
    return role == otherRole && placeId == otherPlaceId;
  }
}
