package cn.jixiao.organizations;

import java.util.stream.Stream;

/**
 * Work that waits for people by their roles. A module that keeps such work says how much of it
 * hangs on one person alone; it is found by CDI and asked before that person is deactivated or
 * loses a role.
 */
public interface Workload {

  /**
   * What nobody else could do who is active and holds the role there; stand-ins do not count, they
   * come and go.
   */
  Stream<OpenWork> hangingOn(Person person, Role role, Organization place);
}
