package cn.jixiao.web.common;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A page with what is asked of it, as one address that can be kept and passed on. */
public final class Address implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String page;
  private final LinkedHashMap<String, String> parameters;

  private Address(String page, LinkedHashMap<String, String> parameters) {
    this.page = page;
    this.parameters = parameters;
  }

  public static Address of(String page) {
    return new Address(page, new LinkedHashMap<>());
  }

  /** The same with one more parameter, or without it where the value is null or empty. */
  public Address with(String name, Object value) {
    var more = new LinkedHashMap<>(parameters);
    if (value == null || value.toString().isEmpty()) {
      more.remove(name);
    } else {
      more.put(name, value.toString());
    }
    return new Address(page, more);
  }

  /** The same asked of another page. */
  public Address at(String otherPage) {
    return new Address(otherPage, parameters);
  }

  /** What is asked of the page, in order. */
  public Map<String, String> parameters() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public String toString() {
    return parameters.isEmpty()
        ? page
        : parameters.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", page + "?", ""));
  }
}
