package cn.jixiao.imports;

import static cn.jixiao.imports.ImportRule.AMOUNT_UNREADABLE;
import static cn.jixiao.imports.ImportRule.NOT_ONE_OF;
import static cn.jixiao.imports.ImportRule.NUMBER_UNREADABLE;

import cn.jixiao.projects.TypedAmount;
import cn.jixiao.projects.TypedNumber;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.RecordJson;
import cn.jixiao.shared.RuleViolation;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What can stand in a field, and how people type it. */
enum FieldKind {
  TEXT {
    @Override
    JsonValue read(String typed, AmountUnit unit) {
      return RecordJson.of(typed);
    }
  },
  AMOUNT {
    @Override
    JsonValue read(String typed, AmountUnit unit) {
      var yuan = TypedAmount.of(typed, unit).map(TypedAmount::yuan);
      return number(yuan, AMOUNT_UNREADABLE, typed);
    }

    @Override
    String typed(JsonValue value, AmountUnit unit) {
      return TypedAmount.written(((JsonNumber) value).bigDecimalValue(), unit);
    }
  },
  PERCENT {
    @Override
    JsonValue read(String typed, AmountUnit unit) {
      return number(TypedNumber.percent(typed), NUMBER_UNREADABLE, typed);
    }
  },
  NUMBER {
    @Override
    JsonValue read(String typed, AmountUnit unit) {
      return number(TypedNumber.of(typed), NUMBER_UNREADABLE, typed);
    }
  },
  AMOUNT_UNIT {
    @Override
    JsonValue read(String typed, AmountUnit unit) {
      var read = AmountUnit.ofLabel(typed);
      return RecordJson.of(
          read.orElseThrow(
              () ->
                  new RuleViolation(
                      NOT_ONE_OF, AmountUnit.YUAN.label(), AmountUnit.WAN_YUAN.label())));
    }

    @Override
    String typed(JsonValue value, AmountUnit unit) {
      return AmountUnit.valueOf(((JsonString) value).getString()).label();
    }
  };

  private static final Map<String, FieldKind> BY_NAME =
      Map.of(
          "amountUnit", AMOUNT_UNIT,
          "budget", AMOUNT,
          "fiscal", AMOUNT,
          "other", AMOUNT,
          "percent", PERCENT,
          "number", NUMBER,
          "weight", NUMBER);

  /** What stands in the fields of this name. A sub-target's number is a text: 一, 1. */
  static FieldKind of(String field) {
    var name = field.substring(field.lastIndexOf('.') + 1);
    return field.startsWith("overall") ? TEXT : BY_NAME.getOrDefault(name, TEXT);
  }

  /** What was typed as the value that is kept. */
  abstract JsonValue read(String typed, AmountUnit unit);

  /** The value as it would be typed. */
  String typed(JsonValue value, AmountUnit unit) {
    return value instanceof JsonNumber number
        ? TypedNumber.written(number.bigDecimalValue())
        : ((JsonString) value).getString();
  }

  private static JsonValue number(Optional<BigDecimal> number, ImportRule rule, String typed) {
    return RecordJson.of(number.orElseThrow(() -> new RuleViolation(rule, typed)));
  }
}
