package cn.jixiao.web.common;

import jakarta.faces.context.FacesContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the address of the page asks for. Nonsense narrows no list; nonsense for an id asks for
 * something that is not there.
 */
public final class Asked {

  private static final Long NOBODYS = -1L;

  private Asked() {}

  /** The text of a parameter; null where it is missing or empty. */
  public static String text(String name) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var typed = external.getRequestParameterMap().get(name);
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** A parameter exactly as it was sent, with the blanks around it; null where it is missing. */
  public static String raw(String name) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    return external.getRequestParameterMap().get(name);
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

  /** An id; null where none is asked for, and nobody's where what is asked for can be none. */
  public static Long id(String name) {
    var typed = text(name);
    if (typed == null) {
      return null;
    }
    try {
      return typed.matches("[1-9][0-9]*") ? Long.valueOf(typed) : NOBODYS;
    } catch (NumberFormatException tooLong) {
      return NOBODYS;
    }
  }

  /** All ids of one name, each once; what can be none is left out. */
  public static List<Long> ids(String name) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var typed = external.getRequestParameterValuesMap().get(name);
    return typed == null
        ? List.of()
        : Arrays.stream(typed)
            .filter(id -> id.matches("[1-9][0-9]{0,17}"))
            .map(Long::valueOf)
            .distinct()
            .toList();
  }

  /** A day as {@code 2027-03-31}, or null. */
  public static LocalDate day(String name) {
    var typed = text(name);
    try {
      return typed == null ? null : LocalDate.parse(typed);
    } catch (DateTimeException nonsense) {
      return null;
    }
  }

  /** A moment as {@code 2027-03-31T01:02:03Z}, or null. */
  public static Instant moment(String name) {
    var typed = text(name);
    try {
      return typed == null ? null : Instant.parse(typed);
    } catch (DateTimeException nonsense) {
      return null;
    }
  }

  /** A constant by its name, or null. */
  public static <E extends Enum<E>> E constant(String name, Class<E> type) {
    return named(text(name), type);
  }

  /** The constant that somebody named, or null. */
  public static <E extends Enum<E>> E named(String typed, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(typed))
        .findFirst()
        .orElse(null);
  }
}
