package cn.jixiao.organizations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The wrong passwords with which an account was tried, by the network address they came from. Five
 * lock that address out of the account, fifty in a row lock out everybody, each for a quarter of an
 * hour (GB/T 22239-2019 8.1.4.1 b): who guesses is stopped, and cannot stop the person they guess
 * at, who works elsewhere.
 */
@Embeddable
class WrongPasswords {

  private static final int OF_ONE_ADDRESS = 5;
  private static final int OF_ALL = 50;
  private static final Duration LOCK = Duration.ofMinutes(15);

  /** Fewer would let somebody with many addresses be forgotten before the fifty are reached. */
  private static final int ADDRESSES_KEPT = 20;

  @Column(name = "wrong_passwords")
  private int inARow;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  /** A line an address, the latest at the end. */
  @Column(name = "wrong_passwords_from")
  private String sources = "";

  boolean isLocked(String address, Instant now) {
    return isBefore(now, lockedUntil)
        || source(address).filter(source -> isBefore(now, source.lockedUntil)).isPresent();
  }

  void another(String address, Instant now) {
    var source = source(address).orElse(new Source(clean(address), 0, null));
    var count = source.count + 1;
    var locks = count >= OF_ONE_ADDRESS;
    keep(new Source(source.address, locks ? 0 : count, locks ? now.plus(LOCK) : null));
    if (++inARow >= OF_ALL) {
      inARow = 0;
      lockedUntil = now.plus(LOCK);
    }
  }

  /** The right one from this address: what others do stays counted by theirs. */
  void endedAt(String address) {
    inARow = 0;
    lockedUntil = null;
    store(others(clean(address)));
  }

  private Optional<Source> source(String address) {
    var wanted = clean(address);
    return sources.lines().map(Source::read).filter(s -> s.address.equals(wanted)).findFirst();
  }

  private List<Source> others(String address) {
    return sources.lines().map(Source::read).filter(s -> !s.address.equals(address)).toList();
  }

  private void keep(Source latest) {
    var all = new ArrayList<>(others(latest.address));
    all.add(latest);
    store(all.subList(Math.max(0, all.size() - ADDRESSES_KEPT), all.size()));
  }

  private void store(List<Source> kept) {
    sources = String.join("\n", kept.stream().map(Source::written).toList());
  }

  private static boolean isBefore(Instant now, Instant end) {
    return end != null && now.isBefore(end);
  }

  /** What a proxy says may be anything. */
  private static String clean(String address) {
    var letters = address == null ? "" : address.replaceAll("[^0-9A-Za-z.:%-]", "");
    return letters.substring(0, Math.min(letters.length(), 45));
  }

  /** An address, its wrong passwords since the last lock, and how long it is locked out. */
  private record Source(String address, int count, Instant lockedUntil) {

    static Source read(String line) {
      var parts = line.split("\t", -1);
      var until = parts[2].isEmpty() ? null : Instant.parse(parts[2]);
      return new Source(parts[0], Integer.parseInt(parts[1]), until);
    }

    String written() {
      return address + "\t" + count + "\t" + (lockedUntil == null ? "" : lockedUntil);
    }
  }
}
