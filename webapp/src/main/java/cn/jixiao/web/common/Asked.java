package cn.jixiao.web.common;

import jakarta.faces.context.FacesContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What the address of the page asks for. Nonsense in an address asks for nothing. */
public final class Asked {

  private Asked() {}

  /** The text of a parameter; null where it is missing or empty. */
  public static String text(String name) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var typed = external.getRequestParameterMap().get(name);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** A number between 1 and 999999999, or null. */
  public static Integer number(String name) {
    var typed = text(name);
    return typed != null && typed.matches("[1-9][0-9]{0,8}") ? Integer.valueOf(typed) : null;
  }

  /** The page of a list, 1 where none is asked for. */
  public static int page() {
    return Optional.ofNullable(number("page")).filter(page -> page < 1_000_000).orElse(1);
  }

  /** An id as our pages write it into addresses, or null. */
  public static Long id(String name) {
    return understood(text(name), Long::valueOf);
  }

  /** A day as {@code 2027-03-31}, or null. */
  public static LocalDate day(String name) {
    return understood(text(name), LocalDate::parse);
  }

  /** A constant by its name, or null. */
  public static <E extends Enum<E>> E constant(String name, Class<E> type) {
    var typed = text(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  private static <T> T understood(String typed, Function<String, T> reading) {
    try {
      return typed == null ? null : reading.apply(typed);
    } catch (NumberFormatException | DateTimeException nonsense) {
      return null;
    }
  }
}
