package cn.jixiao.projects;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Set;

/** The accounts of all who wrote something: none of them reviews it. */
@Embeddable
class Writers {

  /** Between blanks. */
  @Column(name = "writers")
  private String accounts = " ";

  void add(String account) {
    if (!accounts().contains(account)) {
      accounts = accounts + account + " ";
    }
  }

  Set<String> accounts() {
    return Arrays.stream(accounts.split(" ")).filter(w -> !w.isEmpty()).collect(toSet());
  }
}
