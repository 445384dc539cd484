package cn.jixiao.web.projects;

import cn.jixiao.shared.AmountUnit;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What the browser kept of a form that was not saved: the text of every field by its name, and how
 * many rows each table had. It comes from outside, so nothing of it is taken on trust but texts.
 */
final class KeptForm {

  private static final int MOST_ROWS = 200;
  private static final Pattern ROW = Pattern.compile("(plan|goals|indicators):([0-9]{1,3}):(\\w+)");

  private final JsonObject fields;

  KeptForm(String json) {
    fields = parse(json);
  }

  private static JsonObject parse(String json) {
    try (var reader = Json.createReader(new StringReader(json == null ? "{}" : json))) {
      return reader.readObject();
    } catch (JsonException | IllegalStateException notOurs) {
      return Json.createObjectBuilder().build();
    }
  }

  void restore(TargetBean bean) {
    var form = bean.getForm();
    text("organization").ifPresent(bean.getDestination()::setUnit);
    text("year").ifPresent(bean.getDestination()::setYear);
    text("code").ifPresent(form::setCode);
    text("name").ifPresent(form::setName);
    text("amountUnit")
        .ifPresent(
            unit ->
                form.setAmountUnit(unit.equals("YUAN") ? AmountUnit.YUAN : AmountUnit.WAN_YUAN));
    text("budget").ifPresent(form::setBudget);
    text("fiscal").ifPresent(form::setFiscal);
    text("other").ifPresent(form::setOther);
    text("purpose").ifPresent(form::setPurpose);
    fit(form.getPlan(), rows("plan"), () -> new PlanRow(null, null));
    fit(form.getGoals(), rows("goals"), () -> new GoalRow(null));
    fit(form.getIndicators(), rows("indicators"), IndicatorRow::new);
    fields.keySet().forEach(key -> row(form, key));
  }

  private void row(TargetForm form, String key) {
    var matcher = ROW.matcher(key);
    var text = text(key);
    if (!matcher.matches() || text.isEmpty()) {
      return;
    }
    var index = Integer.parseInt(matcher.group(2));
    if (index >= MOST_ROWS) {
      return;
    }
    switch (matcher.group(1)) {
      case "plan" -> checkpoint(form.getPlan().get(index), matcher.group(3), text.get());
      case "goals" -> form.getGoals().get(index).setText(text.get());
      default -> indicator(form.getIndicators().get(index), matcher.group(3), text.get());
    }
  }

  private static void checkpoint(PlanRow row, String field, String text) {
    if (field.equals("label")) {
      row.setLabel(text);
    } else {
      row.setPercent(text);
    }
  }

  private static void indicator(IndicatorRow row, String field, String text) {
    switch (field) {
      case "level2" -> row.setCategory(text);
      case "name" -> row.setName(text);
      case "description" -> row.setDescription(text);
      case "value" -> row.setValue(text);
      case "basis" -> row.setBasis(text);
      case "weight" -> row.setWeight(text);
      default -> {
        // Not a field of this form: nothing to take over.
      }
    }
  }

  private static <R> void fit(List<R> rows, int wanted, Supplier<R> fresh) {
    while (rows.size() < wanted) {
      rows.add(fresh.get());
    }
    while (rows.size() > wanted) {
      rows.remove(rows.size() - 1);
    }
  }

  /** One more than the highest row that was kept. */
  private int rows(String table) {
    return fields.keySet().stream()
        .map(ROW::matcher)
        .filter(m -> m.matches() && m.group(1).equals(table))
        .mapToInt(m -> Integer.parseInt(m.group(2)) + 1)
        .max()
        .stream()
        .map(rows -> Math.min(rows, MOST_ROWS))
        .findFirst()
        .orElse(0);
  }

  private Optional<String> text(String field) {
    return fields.get(field) instanceof JsonString text
        ? Optional.of(text.getString())
        : Optional.empty();
  }
}
