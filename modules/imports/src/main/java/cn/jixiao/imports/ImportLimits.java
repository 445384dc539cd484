package cn.jixiao.imports;

import java.time.Duration;
import java.util.Optional;

/**
 * What a site may choose about imports.
 *
 * @param lanes how many files one server recognises at the same time: the rest of it serves people
 * @param openWorks how many files a person may have that are neither imported nor discarded
 * @param kept how long such a file waits for its person
 */
record ImportLimits(int lanes, int openWorks, Duration kept) {

  static ImportLimits ofEnvironment() {
    return new ImportLimits(
        number("JIXIAO_IMPORT_LANES", 2),
        number("JIXIAO_IMPORT_OPEN_WORKS", 200),
        Duration.ofDays(number("JIXIAO_IMPORT_KEPT_DAYS", 30)));
  }

  private static int number(String name, int otherwise) {
    return Optional.ofNullable(System.getenv(name))
        .filter(value -> value.matches("[1-9]\\d{0,5}"))
        .map(Integer::valueOf)
        .orElse(otherwise);
  }
}
