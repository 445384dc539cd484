package cn.jixiao.seals;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.RecordJson;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Iterator;

/**
 * The one way to write a target or a part one down, so that the same text always has the same
 * digest, and another program that follows these lines comes to the same.
 *
 * <ul>
 *   <li>It is JSON (RFC 8259) in UTF-8, without a blank or a line break between its signs.
 *   <li>Every member of {@link TargetDraft} is there, in the order in which its record and those in
 *       it name them: code, name, amountUnit, budget, fiscal, other, purpose, plan, goals,
 *       indicators; of a part one those of {@link DepartmentDraft}: goal, subTargets, measures.
 *       What is not stated is {@code null}; lists keep their order.
 *   <li>Numbers have neither exponent nor zeros at the end of a fraction: {@code 850000}, {@code
 *       12.5}. Amounts are in 元.
 *   <li>Texts are in Unicode's Normalization Form C. Only the quotation mark, the backslash and
 *       signs below U+0020 are escaped: with a backslash alone where JSON has a short form for
 *       them, else as four hexadecimal digits in small letters.
 *   <li>The unit of amounts is {@code YUAN} or {@code WAN_YUAN}.
 * </ul>
 */
final class CanonicalText {

  private static final String ESCAPED = "\"\\\b\f\n\r\t";
  private static final String ESCAPES = "\"\\bfnrt";

  private final StringBuilder text = new StringBuilder();

  private CanonicalText() {}

  static String of(Record written) {
    var canonical = new CanonicalText();
    canonical.write(RecordJson.of(written));
    return canonical.text.toString();
  }

  private void write(JsonValue value) {
    switch (value.getValueType()) {
      case OBJECT -> {
        text.append('{');
        var members = value.asJsonObject().entrySet().iterator();
        while (members.hasNext()) {
          var member = members.next();
          string(member.getKey());
          text.append(':');
          write(member.getValue());
          comma(members);
        }
        text.append('}');
      }
      case ARRAY -> {
        text.append('[');
        var elements = value.asJsonArray().iterator();
        while (elements.hasNext()) {
          write(elements.next());
          comma(elements);
        }
        text.append(']');
      }
      case STRING -> string(((JsonString) value).getString());
      case NUMBER -> text.append(plain(((JsonNumber) value).bigDecimalValue()));
      case TRUE, FALSE, NULL -> text.append(value);
    }
  }

  private void comma(Iterator<?> rest) {
    if (rest.hasNext()) {
      text.append(',');
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private void string(String written) {
    text.append('"');
    Normalizer.normalize(written, Normalizer.Form.NFC).chars().forEach(this::sign);
    text.append('"');
  }

  private void sign(int sign) {
    var escaped = ESCAPED.indexOf(sign);
    if (escaped >= 0) {
      text.append('\\').append(ESCAPES.charAt(escaped));
    } else if (sign < ' ') {
      text.append("\\u%04x".formatted(sign));
    } else {
      text.append((char) sign);
    }
  }
}
