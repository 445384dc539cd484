package cn.jixiao.recognition;

import cn.jixiao.formats.Place;
import cn.jixiao.formats.Words;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The amounts of a form and the unit they are stated in, taken from labelled cells or, where there
 * are none, from a sentence (预算数45万元。其中：财政资金38万元).
 */
final class Amounts {

  private static final List<Label> KINDS = List.of(Label.BUDGET, Label.FISCAL, Label.OTHER);
  private static final String NUMBER =
      "(-?\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d{1,8})?|-?\\d{1,15}(?:\\.\\d{1,8})?)";
  private static final String UNIT = "(万元|元|万)?(?![\\d%％.年月日])";
  private static final Pattern CELL =
      Pattern.compile("^[¥￥]?" + NUMBER + "[（(]?(万元|元|万)?(?:人民币)?[)）]?[。.；;]?$");
  private static final Pattern NOTHING = Pattern.compile("^[-—－/／无]{0,3}$");
  private static final Map<Label, Pattern> SENTENCES =
      Map.of(
          Label.BUDGET, sentence("预算数|预算金额|预算资金|预算总额|资金总额|项目总额|预算规模|预算安排|预算|总额|合计"),
          Label.FISCAL, sentence("财政资金|财政拨款|财政性资金|财政预算资金"),
          Label.OTHER, sentence("其他资金|其它资金|其他(?=[:：])"));
  private static final Pattern LEADING =
      Pattern.compile("^(?:共计|合计|共|总计)?" + NUMBER + UNIT + "(?=[。，,；;（(其])");
  private static final Pattern SENTENCE_MARKS = Pattern.compile("[。，]|,(?!\\d{3})");
  private static final int LONGEST_SENTENCE = 2000;

  private final FormHead head;
  private final Notes notes;
  private final AmountUnit otherwise;
  private final Map<Label, Amount> amounts = new EnumMap<>(Label.class);
  private AmountUnit unit;
  private Ground unitGround = Ground.LABEL;
  private boolean assumed;

  /** An amount in 元. */
  record Amount(BigDecimal yuan, Place place, Ground ground) {}

  /**
   * @param otherwise the unit stated elsewhere in the document, or null
   */
  Amounts(FormHead head, AmountUnit otherwise, Notes notes) {
    this.head = head;
    this.notes = notes;
    this.otherwise = otherwise;
    unit = statedUnit();
    KINDS.forEach(this::readCells);
    if (amounts.isEmpty()) {
      readSum();
    }
    if (amounts.isEmpty()) {
      head.find(Label.PURPOSE)
          .or(() -> head.find(Label.AMOUNTS_AND_PURPOSE))
          .ifPresent(this::readSentence);
    }
    if (unit == null && otherwise != null) {
      unit = otherwise;
      unitGround = Ground.CARRIED;
    }
  }

  /** The amount, or nothing where none is stated. */
  Optional<Amount> find(Label kind) {
    return Optional.ofNullable(amounts.get(kind));
  }

  BigDecimal yuan(Label kind) {
    return find(kind).map(Amount::yuan).orElse(null);
  }

  AmountUnit unit() {
    return unit;
  }

  void addSources(Sources sources, Place somewhere) {
    var place = find(Label.BUDGET).map(Amount::place).orElse(somewhere);
    sources.add("amountUnit", unit, place, unitGround);
    add("budget", Label.BUDGET, sources);
    add("fiscal", Label.FISCAL, sources);
    add("other", Label.OTHER, sources);
  }

  private void add(String field, Label kind, Sources sources) {
    find(kind).ifPresent(it -> sources.add(field, it.yuan(), it.place(), it.ground()));
  }

  private AmountUnit statedUnit() {
    for (var row : head.rows()) {
      var stated = AmountUnits.inRow(row);
      if (stated.isPresent()) {
        return stated.get();
      }
    }
    return head.fields().stream()
        .filter(it -> KINDS.contains(it.label()) || it.label() == Label.AMOUNTS)
        .flatMap(field -> inBrackets(field).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<AmountUnit> inBrackets(Field field) {
    var label = field.position() == null ? field.printed() : field.position().cell().text();
    return AmountUnits.inBrackets(label);
  }

  /**
   * Filled cells first, the year's before others; a word that is no amount may be another's value.
   */
  private void readCells(Label kind) {
    var field = head.find(kind);
    if (field.isPresent() && !amounts.containsKey(kind)) {
      read(field.get(), kind);
    }
  }

  /** 项目资金（万元） with the amount beside it and no word for what it is. */
  private void readSum() {
    var field = head.find(Label.AMOUNTS);
    if (field.filter(it -> CELL.matcher(folded(it.value())).matches()).isPresent()) {
      read(field.get(), Label.BUDGET);
    } else {
      field.ifPresent(this::readSentence);
    }
  }

  private void read(Field field, Label kind) {
    var text = folded(Fillers.without(Words.line(field.value())));
    if (NOTHING.matcher(text).matches()) {
      return;
    }
    var matcher = CELL.matcher(text);
    if (matcher.matches()) {
      var ground = field.period() == Period.WHOLE ? Ground.OTHER_PERIOD : field.ground();
      put(kind, matcher.group(1), ownUnit(matcher.group(2)), field, ground);
      noteOtherPeriod(field, kind);
    } else if (!readSentence(field) && isMeantAsAmount(field)) {
      notes.add(field.place(), NoteKind.AMOUNT_UNREADABLE, Words.line(field.value()));
    }
  }

  /** A single general word (合计, 其他) beside words is no label of an amount. */
  private static boolean isMeantAsAmount(Field field) {
    return field.printed().length() > 2 || field.value().chars().anyMatch(Character::isDigit);
  }

  private void noteOtherPeriod(Field field, Label kind) {
    if (field.period() == Period.WHOLE) {
      notes.add(field.place(), NoteKind.OTHER_PERIOD_TAKEN, Words.line(field.value()));
    }
    head.all(kind).stream()
        .filter(other -> other.period() == Period.WHOLE && field.period() != Period.WHOLE)
        .filter(
            other ->
                other.isFilled() && !Words.line(other.value()).equals(Words.line(field.value())))
        .findFirst()
        .ifPresent(
            other ->
                notes.add(other.place(), NoteKind.OTHER_PERIOD_LEFT, Words.line(other.value())));
  }

  private void put(Label kind, String number, AmountUnit own, Field field, Ground ground) {
    var stated = own == null ? inBrackets(field).orElse(null) : own;
    var used = stated == null ? unitHere(field) : stated;
    unit = unit == null ? used : unit;
    var sure = stated == null && assumed ? ground.and(Ground.GUESS) : ground;
    amounts.put(kind, new Amount(inYuan(number, used), field.place(), sure));
  }

  private AmountUnit unitHere(Field field) {
    if (unit == null && otherwise != null) {
      unit = otherwise;
      unitGround = Ground.CARRIED;
    }
    if (unit == null) {
      unit = AmountUnit.WAN_YUAN;
      unitGround = Ground.GUESS;
      assumed = true;
      notes.add(field.place(), NoteKind.AMOUNT_UNIT_ASSUMED, unit.label());
    }
    return unit;
  }

  /** Several amounts, each behind its word: in a sentence, or listed in the cell of one of them. */
  private boolean readSentence(Field field) {
    var text = folded(field.value());
    var known = amounts.size();
    var sentence = text.length() > LONGEST_SENTENCE ? text.substring(0, LONGEST_SENTENCE) : text;
    var ground = isList(field, sentence) ? Ground.PART : Ground.SENTENCE;
    for (var kind : KINDS) {
      if (!amounts.containsKey(kind)) {
        inSentence(sentence, kind, field)
            .filter(it -> it.group(2) != null || ground == Ground.PART)
            .ifPresent(it -> put(kind, it.group(1), ownUnit(it.group(2)), field, ground));
      }
    }
    if (amounts.size() > known && ground == Ground.SENTENCE) {
      notes.add(field.place(), NoteKind.AMOUNT_FROM_SENTENCE);
    }
    return amounts.size() > known;
  }

  private static boolean isList(Field field, String text) {
    return (KINDS.contains(field.label()) || field.label() == Label.AMOUNTS)
        && !SENTENCE_MARKS.matcher(text).find();
  }

  private static Optional<Matcher> inSentence(String sentence, Label kind, Field field) {
    var leading = LEADING.matcher(sentence);
    if (kind == field.label() && leading.find()) {
      return Optional.of(leading);
    }
    var matcher = SENTENCES.get(kind).matcher(sentence);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  /** Without blanks, full-width digits and signs as half-width ones. */
  private static String folded(String written) {
    return Normalizer.normalize(Words.squeezed(written), Normalizer.Form.NFKC);
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
    return Pattern.compile("(?:" + words + ")(?:为|共|共计|合计|总计|安排|[:：]){0,2}" + NUMBER + UNIT);
  }
}
