package cn.jixiao.shared;

/** Typed text as part of a LIKE pattern with {@code escape '!'}: its wildcards mean themselves. */
public final class Like {

  private Like() {}

  public static String containing(String typed) {
    return "%" + escaped(typed) + "%";
  }

  public static String startingWith(String typed) {
    return escaped(typed) + "%";
  }

  private static String escaped(String typed) {
    return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
