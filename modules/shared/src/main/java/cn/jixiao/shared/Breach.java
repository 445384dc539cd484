package cn.jixiao.shared;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One broken rule at one place.
 *
 * @param field the offending field by its JSON name ({@code budget}, {@code indicators[3].value}),
 *     or null where the rule concerns the whole subject
 * @param arguments what the sentence is filled with; null stands for something not stated
 */
public record Breach(Rule rule, String field, List<Object> arguments) {

  public static Breach of(Rule rule, String field, Object... arguments) {
    return new Breach(rule, field, Collections.unmodifiableList(Arrays.asList(arguments.clone())));
  }
}
