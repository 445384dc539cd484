package cn.jixiao.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** China has one time of day, wherever a server stands. */
public final class ChinaTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private ChinaTime() {}

  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }
}
