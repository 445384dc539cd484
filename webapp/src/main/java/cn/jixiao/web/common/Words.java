package cn.jixiao.web.common;

import cn.jixiao.checks.Finding;
import cn.jixiao.formats.Place;
import cn.jixiao.projects.TargetState;
import cn.jixiao.recognition.Note;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.workflow.ReviewStep;
import cn.jixiao.workflow.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How pages write the values of the domain, in the language of the person who looks. */
@Named
@ApplicationScoped
public class Words {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final long MEGABYTE = 1024L * 1024;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  @Inject Clock clock;

  static Texts texts(FacesContext faces) {
    return Texts.in(
        faces.getViewRoot() == null
            ? faces.getApplication().getViewHandler().calculateLocale(faces)
            : faces.getViewRoot().getLocale());
  }

  private static Texts texts() {
    return texts(FacesContext.getCurrentInstance());
  }

  public String get(String key, Object... arguments) {
    return texts().get(key, arguments);
  }

  /** A cell of a table by its place: 第4行指标的指标值. */
  public String cell(String table, int row, String column) {
    return texts().field(table + "[" + row + "]." + column);
  }

  /** What stands over the columns of the indicator table, on paper and in the form. */
  public Set<String> headings() {
    return Stream.of("level1", "level2", "level3", "description", "value", "basis", "weight")
        .map(column -> texts().get("field." + column))
        .collect(Collectors.toSet());
  }

  /** A field as people call it: {@code indicators[3].value} is 第4行指标的指标值. */
  public String field(String path) {
    return texts().field(path);
  }

  /** The same, amounts with the unit in which differences tell them. */
  public String fieldInYuan(String path) {
    return texts().fieldInYuan(path);
  }

  /** What stands over the field where its row is told otherwise: 指标值. */
  public String column(String path) {
    return texts().column(path);
  }

  /** What is wrong, as a sentence. */
  public String sentence(Breach breach) {
    return texts().sentence(breach);
  }

  /** What a rule of the catalogue saw. */
  public String message(Finding finding) {
    return texts().message(finding);
  }

  /** What to do about it. */
  public String remedy(Finding finding) {
    return texts().remedy(finding);
  }

  public String place(Place place) {
    return new NoteTexts(texts()).place(place);
  }

  public String message(Note note) {
    return new NoteTexts(texts()).message(note);
  }

  /** Where something stands in a document, and what a person should know of it. */
  public String note(Note note) {
    var told = new NoteTexts(texts());
    return get("field.sentence", told.place(note), told.message(note));
  }

  /** What follows the prefix in every key that begins with it, in the order of the words. */
  public List<String> keysOf(String prefix) {
    return texts().keysOf(prefix);
  }

  public String of(Enum<?> constant) {
    return texts().of(constant);
  }

  /** An amount in 万元 with at least two decimals; a dash where none is stated. */
  public String amount(BigDecimal yuan) {
    return yuan == null ? "–" : grouped(AmountUnit.WAN_YUAN.fromYuan(yuan));
  }

  /** A difference in 万元 with its sign: +5.00, −5.00. */
  public String signed(BigDecimal yuan) {
    return yuan == null || yuan.signum() == 0
        ? amount(yuan)
        : (yuan.signum() > 0 ? "+" : "−") + amount(yuan.abs());
  }

  /** An amount in a form's own unit, with that unit. */
  public String amount(BigDecimal yuan, AmountUnit unit) {
    return yuan == null ? "–" : grouped(unit.fromYuan(yuan)) + " " + texts().of(unit);
  }

  static String grouped(BigDecimal number) {
    var format =
        new DecimalFormat("#,##0.00########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(number);
  }

  /** Who did something: 李四, or 李四（代张三）. To a page nobody is an empty text. */
  public String person(String name, String standsFor) {
    return standsFor == null || standsFor.isEmpty()
        ? name
        : get("common.standsFor", name, standsFor);
  }

  public String moment(Instant at) {
    return at == null ? "" : MOMENT.format(at.atZone(ChinaTime.ZONE));
  }

  /** The time of day: 09:41. */
  public String getNow() {
    return TIME.format(clock.instant().atZone(ChinaTime.ZONE));
  }

  /** How large a file is, in KB or MB. */
  public String size(long bytes) {
    return bytes < MEGABYTE
        ? Math.max(1, bytes / 1024) + " KB"
        : BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.HALF_UP)
            + " MB";
  }

  public String day(Instant at) {
    return at == null ? "" : DAY.format(at.atZone(ChinaTime.ZONE));
  }

  public String day(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /** How many days from today that day is; negative where it has gone by. */
  public long daysUntil(LocalDate day) {
    return ChronoUnit.DAYS.between(today(), day);
  }

  /** A last day and how far it is: 12-20 还有3天; nothing where there is none. */
  public String due(LocalDate day) {
    if (day == null) {
      return "";
    }
    var left = daysUntil(day);
    if (left < 0) {
      return get("words.overdue", day(day), -left);
    }
    return left == 0 ? get("words.dueToday", day(day)) : get("words.dueIn", day(day), left);
  }

  /** How many days ago, by the calendar. */
  public long daysSince(Instant at) {
    return ChronoUnit.DAYS.between(ChinaTime.dayOf(at), today());
  }

  /** How long ago a day was: 今天, 3天. */
  public String since(Instant at) {
    if (at == null) {
      return "";
    }
    var days = daysSince(at);
    return days < 1 ? texts().get("words.today") : texts().get("words.days", days);
  }

  /** Who has it and since when: 待财政局业务股室审核（3天）. */
  public String waiting(ReviewStep step, Instant at) {
    return texts().get("words.waiting", step, since(at));
  }

  /** Where a target stands, with who has it or had it last. */
  public String standing(TargetState state, SubmissionState journey, ReviewStep step, Instant at) {
    return switch (state) {
      case DRAFT -> texts().of(state);
      case SUBMITTED -> waiting(step, at);
      case RETURNED ->
          journey == SubmissionState.RETURNED
              ? texts().get("words.returned", step, since(at))
              : texts().get("words.back", journey, since(at));
      case APPROVED -> texts().get("words.approved", day(at));
      case STOPPED -> texts().get("words.stopped", journey, day(at));
    };
  }

  /** The colour of a state; its word stands beside it. */
  public String styleOf(TargetState state) {
    return switch (state) {
      case DRAFT -> "draft";
      case SUBMITTED -> "wait";
      case RETURNED -> "back";
      case APPROVED -> "done";
      case STOPPED -> "draft";
    };
  }

  /** The budget year that people are busy with: from July on the next one. */
  public int budgetYear() {
    var today = today();
    return today.getMonthValue() < 7 ? today.getYear() : today.getYear() + 1;
  }

  /** As it stands in addresses: 2026-11-29. */
  public LocalDate getToday() {
    return today();
  }

  private LocalDate today() {
    return ChinaTime.dayOf(clock.instant());
  }
}
