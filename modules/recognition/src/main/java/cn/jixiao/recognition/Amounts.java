package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The amounts of a form and the unit they are stated in, taken from labelled cells or, where there
 * are none, from a sentence (预算数45万元。其中：财政资金38万元).
 */
final class Amounts {

  private static final List<Label> KINDS = List.of(Label.BUDGET, Label.FISCAL, Label.OTHER);
  private static final String NUMBER =
      "(-?\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|-?\\d{1,15}(?:\\.\\d{1,8})?)";
  private static final Pattern CELL = Pattern.compile("^[¥￥]?" + NUMBER + "(万元|元|万)?$");
  private static final Pattern NOTHING = Pattern.compile("^[-—－/／无]{0,3}$");
  private static final Map<Label, Pattern> SENTENCES =
      Map.of(
          Label.BUDGET, sentence("预算数|预算金额|预算资金|预算总额|资金总额|预算"),
          Label.FISCAL, sentence("财政资金|财政拨款|财政性资金"),
          Label.OTHER, sentence("其他资金|其它资金"));

  private final FormHead head;
  private final Notes notes;
  private final Map<Label, BigDecimal> yuan = new EnumMap<>(Label.class);
  private AmountUnit unit;

  Amounts(FormHead head, AmountUnit documentUnit, Notes notes) {
    this.head = head;
    this.notes = notes;
    unit = statedUnit();
    if (KINDS.stream().anyMatch(kind -> head.find(kind).isPresent())) {
      readCells(documentUnit);
    } else {
      readSentence();
    }
    unit = unit == null ? documentUnit : unit;
  }

  /** In 元, or null where not stated. */
  BigDecimal yuan(Label kind) {
    return yuan.get(kind);
  }

  AmountUnit unit() {
    return unit;
  }

  private AmountUnit statedUnit() {
    for (var row : head.rows()) {
      var stated = AmountUnits.inRow(row);
      if (stated.isPresent()) {
        return stated.get();
      }
    }
    return KINDS.stream()
        .flatMap(kind -> head.find(kind).stream())
        .flatMap(field -> AmountUnits.inBrackets(field.cell().text()).stream())
        .findFirst()
        .orElse(null);
  }

  private void readCells(AmountUnit documentUnit) {
    for (var kind : KINDS) {
      head.find(kind).ifPresent(field -> readCell(field, documentUnit));
    }
  }

  private void readCell(FormHead.Field field, AmountUnit documentUnit) {
    var text = Words.squeezed(field.value());
    if (NOTHING.matcher(text).matches()) {
      return;
    }
    var matcher = CELL.matcher(text);
    if (!matcher.matches()) {
      notes.add(field.place(), NoteKind.AMOUNT_UNREADABLE, Words.line(field.value()));
      return;
    }
    var own = ownUnit(matcher.group(2));
    yuan.put(
        field.label(), inYuan(matcher.group(1), own == null ? unitHere(field, documentUnit) : own));
  }

  private AmountUnit unitHere(FormHead.Field field, AmountUnit documentUnit) {
    if (unit == null) {
      unit = documentUnit;
    }
    if (unit == null) {
      unit = AmountUnit.WAN_YUAN;
      notes.add(field.place(), NoteKind.AMOUNT_UNIT_ASSUMED, unit.label());
    }
    return unit;
  }

  private void readSentence() {
    var field = head.find(Label.PURPOSE).or(() -> head.find(Label.AMOUNTS_AND_PURPOSE));
    if (field.isEmpty()) {
      return;
    }
    var text = Words.squeezed(field.get().value());
    for (var kind : KINDS) {
      var matcher = SENTENCES.get(kind).matcher(text);
      if (matcher.find()) {
        var own = ownUnit(matcher.group(2));
        yuan.put(kind, inYuan(matcher.group(1), own));
        unit = unit == null ? own : unit;
      }
    }
    if (!yuan.isEmpty()) {
      notes.add(field.get().place(), NoteKind.AMOUNT_FROM_SENTENCE);
    }
  }

  private static AmountUnit ownUnit(String written) {
    if (written == null) {
      return null;
    }
    return written.startsWith("万") ? AmountUnit.WAN_YUAN : AmountUnit.YUAN;
  }

  /** With at least two decimals, and no more than are written. */
  private static BigDecimal inYuan(String number, AmountUnit unit) {
    var amount = unit.toYuan(new BigDecimal(number.replaceAll("[,，]", ""))).stripTrailingZeros();
    return amount.scale() < 2 ? amount.setScale(2, RoundingMode.UNNECESSARY) : amount;
  }

  private static Pattern sentence(String words) {
    return Pattern.compile("(?:" + words + ")(?:为|共|共计|合计|[:：])?" + NUMBER + "(万元|元|万)");
  }
}
