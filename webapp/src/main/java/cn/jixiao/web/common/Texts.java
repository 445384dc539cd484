package cn.jixiao.web.common;

import cn.jixiao.checks.Finding;
import cn.jixiao.shared.Breach;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sentences of the bundles in one language: the only way from a key or a broken rule to words.
 */
public final class Texts {

  private static final String BUNDLE = "cn.jixiao.web.messages";
  private static final String OVERALL = "overall.";
  private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,6})](?:\\.(.+))?");

  /** What stands for an argument that nobody stated: a row without a name. */
  private static final String NOT_STATED = "—";

  /** A constant that was stored by the key of its word. */
  private static final Pattern CONSTANT = Pattern.compile("[A-Z]\\w{1,40}\\.[A-Z][A-Z0-9_]{0,40}");

  private static final Set<String> AMOUNTS = Set.of("budget", "fiscal", "other");

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Chinese, unless English is asked for. */
  public static Texts in(Locale locale) {
    var language =
        locale != null && locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    var noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Texts(ResourceBundle.getBundle(BUNDLE, language, noFallback));
  }

  public String get(String key, Object... arguments) {
    var pattern = bundle.getString(key);
    if (arguments.length == 0) {
      return pattern;
    }
    var words = new Object[arguments.length];
    for (var i = 0; i < words.length; i++) {
      words[i] = word(arguments[i]);
    }
    return MessageFormat.format(pattern, words);
  }

  /** What follows the prefix in every key that begins with it, in the order of their texts. */
  List<String> keysOf(String prefix) {
    return bundle.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .sorted(Comparator.comparing(bundle::getString))
        .map(key -> key.substring(prefix.length()))
        .toList();
  }

  /** The word for a constant of the domain: {@code Role.DECLARANT} is 填报人. */
  public String of(Enum<?> constant) {
    return constant == null
        ? ""
        : get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** What a rule of the catalogue saw. */
  public String message(Finding finding) {
    return check(finding, "message");
  }

  /** What to do about it. */
  public String remedy(Finding finding) {
    return check(finding, "remedy");
  }

  private String check(Finding finding, String part) {
    return get("check." + finding.rule() + "." + part, finding.arguments().toArray());
  }

  /** The sentence for a broken rule, beginning with the field it concerns. */
  public String sentence(Breach breach) {
    var sentence = get(breach.rule().messageKey(), breach.arguments().toArray());
    return breach.field() == null ? sentence : get("field.sentence", field(breach), sentence);
  }

  /** What is called a name elsewhere may have a name of its own among a module's rules. */
  private String field(Breach breach) {
    var module = breach.rule().messageKey().replaceFirst("\\..*", "");
    var own = "field." + module + "." + breach.field();
    return bundle.containsKey(own) ? bundle.getString(own) : field(breach.field());
  }

  /** The field as a person calls it: {@code indicators[3].value} is 第4行指标的指标值. */
  public String field(String path) {
    if (path.startsWith(OVERALL)) {
      return get("field.within", field("overall"), field(path.substring(OVERALL.length())));
    }
    var row = ROW.matcher(path);
    if (!row.matches() || !bundle.containsKey("field." + row.group(1) + ".row")) {
      var key = "field." + path;
      return bundle.containsKey(key) ? bundle.getString(key) : path;
    }
    var number = String.valueOf(Integer.parseInt(row.group(2)) + 1);
    var place = get("field." + row.group(1) + ".row", number);
    if (row.group(3) == null) {
      return place;
    }
    // What is called a name elsewhere may have a name of its own within the rows.
    var own = row.group(1) + "." + row.group(3);
    return get(
        "field.within", place, field(bundle.containsKey("field." + own) ? own : row.group(3)));
  }

  /** The same as it stands in differences: amounts are told in 元 there. */
  public String fieldInYuan(String path) {
    return AMOUNTS.contains(path) ? get("field.inYuan", field(path)) : field(path);
  }

  /** A field without its row, as a table's column is headed. */
  public String column(String path) {
    var row = ROW.matcher(path);
    if (!row.matches()) {
      return field(path);
    }
    if (row.group(3) == null) {
      return field(row.group(1));
    }
    var own = row.group(1) + "." + row.group(3);
    return field(bundle.containsKey("field." + own) ? own : row.group(3));
  }

  private Object word(Object argument) {
    if (argument == null) {
      return NOT_STATED;
    }
    if (argument instanceof Enum<?> constant) {
      return of(constant);
    }
    if (argument instanceof BigDecimal number) {
      return number.toPlainString();
    }
    var text = String.valueOf(argument);
    return CONSTANT.matcher(text).matches() && bundle.containsKey(text)
        ? bundle.getString(text)
        : text;
  }
}
