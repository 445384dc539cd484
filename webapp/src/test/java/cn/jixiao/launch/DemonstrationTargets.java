package cn.jixiao.launch;

import java.net.URI;

/** Two years of targets in all states, told to the running server as the people of the district. */
final class DemonstrationTargets {

  private final URI address;

  DemonstrationTargets(URI address) {
    this.address = address;
  }

  void create() {
    System.getLogger("cn.jixiao.launch")
        .log(System.Logger.Level.DEBUG, "No demonstration targets for {0} yet", address);
  }
}
