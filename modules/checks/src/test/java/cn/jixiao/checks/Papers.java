package cn.jixiao.checks;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.indicators.IndicatorFrame;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Texts that are looked at in tests, read from the JSON in which {@code /documents/recognition}
 * answers, or from what a careful reader wrote down of the published samples.
 */
public final class Papers {

  private static final Origin REGION = new Origin("601001", "云溪镇人民政府本级", "139901", "青澜区");
  private static final DepartmentDraft NOTHING = new DepartmentDraft(null, List.of(), List.of());

  private Papers() {}

  public static DepartmentPaper read(String json) {
    var document = object(json);
    var unit = document.getJsonObject("organization");
    var code = text(unit, "code");
    return new DepartmentPaper(
        origin(code, text(unit, "name")),
        frame(code),
        document.isNull("year") ? null : document.getInt("year"),
        overall(document.getJsonObject("overall")),
        list(document, "projects", Papers::project),
        Surroundings.NONE);
  }

  /** Two of the invented units ask for indicators as not all do. */
  private static FrameUse frame(String code) {
    var usual = FrameUse.STANDARD;
    return switch (String.valueOf(code)) {
      case "607001" -> new FrameUse(IndicatorFrame.FRAME_2021, usual.mandatory(), null);
      case "608001" -> new FrameUse(usual.frame(), usual.mandatory(), BigDecimal.valueOf(90));
      default -> usual;
    };
  }

  /** The invented units stand in two invented districts. */
  private static Origin origin(String code, String name) {
    if (name != null && name.startsWith("槐阳县")) {
      return new Origin(code, name, "139922", "槐阳县");
    }
    var isInvented = code != null && code.startsWith("6");
    return new Origin(code, name, isInvented ? "139901" : null, isInvented ? "青澜区" : null);
  }

  /** A published sample; its organization is printed in one text, code before name. */
  public static DepartmentPaper sample(String json, Integer year) {
    var document = object(json);
    var printed = Optional.ofNullable(text(document, "org")).orElse("");
    var code = printed.matches("\\d{6}.*") ? printed.substring(0, 6) : null;
    var name = printed.isEmpty() ? null : printed.substring(code == null ? 0 : 6);
    return new DepartmentPaper(
        new Origin(code, name, null, null),
        year,
        NOTHING,
        list(document, "projects", Papers::sampleProject));
  }

  /** The same in a region that is known and asks for indicators so. */
  static TargetPaper alone(FrameUse frame, Integer year, TargetDraft draft) {
    var region = new RegionSettings(REGION, Settings.USUAL, frame);
    return DepartmentPaper.alone(region, year, draft, Surroundings.NONE).targets().get(0);
  }

  /** A text of one target that stands alone. */
  public static TargetPaper alone(Integer year, TargetDraft draft) {
    return new DepartmentPaper(Origin.UNKNOWN, year, NOTHING, List.of(draft)).targets().get(0);
  }

  private static JsonObject object(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static DepartmentDraft overall(JsonObject overall) {
    return overall == null
        ? NOTHING
        : new DepartmentDraft(
            text(overall, "goal"),
            list(overall, "subTargets", Papers::subTarget),
            texts(overall, "measures"));
  }

  private static SubTargetDraft subTarget(JsonObject sub) {
    return new SubTargetDraft(
        text(sub, "number"), text(sub, "title"), text(sub, "goal"), text(sub, "indicator"));
  }

  private static TargetDraft project(JsonObject project) {
    var unit = AmountUnit.ofLabel(text(project, "amountUnit")).orElse(null);
    var amounts = unit == null ? AmountUnit.YUAN : unit;
    return new TargetDraft(
        text(project, "code"),
        text(project, "name"),
        unit,
        amounts.toYuan(number(project, "budget")),
        amounts.toYuan(number(project, "fiscal")),
        amounts.toYuan(number(project, "other")),
        text(project, "purpose"),
        list(project, "plan", c -> new Checkpoint(text(c, "label"), number(c, "percent"))),
        texts(project, "goals"),
        list(
            project,
            "indicators",
            row -> indicator(row, "level1", "level2", "name", "description")));
  }

  private static TargetDraft sampleProject(JsonObject project) {
    var unit = AmountUnit.ofLabel(text(project, "amountUnit")).orElse(null);
    var amounts = unit == null ? AmountUnit.WAN_YUAN : unit;
    var labels = texts(project, "planLabels");
    var percents = project.getJsonArray("plan").getValuesAs(JsonNumber::bigDecimalValue);
    return new TargetDraft(
        text(project, "code"),
        text(project, "name"),
        unit,
        amounts.toYuan(number(project, "budget")),
        amounts.toYuan(number(project, "fiscal")),
        amounts.toYuan(number(project, "other")),
        text(project, "use"),
        IntStream.range(0, labels.size())
            .mapToObj(i -> new Checkpoint(labels.get(i), percents.get(i)))
            .toList(),
        texts(project, "goals"),
        list(project, "indicators", row -> indicator(row, "l1", "l2", "l3", "desc")));
  }

  private static IndicatorDraft indicator(
      JsonObject row, String level1, String level2, String name, String description) {
    return new IndicatorDraft(
        text(row, level1),
        text(row, level2),
        text(row, name),
        text(row, description),
        text(row, "value"),
        text(row, "basis"),
        text(row, "operator"),
        number(row, "number"),
        text(row, "measureUnit"),
        number(row, "weight"));
  }

  private static String text(JsonObject object, String name) {
    return object != null && object.get(name) instanceof JsonString string
        ? string.getString()
        : null;
  }

  private static BigDecimal number(JsonObject object, String name) {
    var value = object.get(name);
    if (value instanceof JsonNumber number) {
      return number.bigDecimalValue();
    }
    return value instanceof JsonString string ? new BigDecimal(string.getString()) : null;
  }

  private static List<String> texts(JsonObject object, String name) {
    return object.containsKey(name)
        ? object.getJsonArray(name).getValuesAs(JsonString::getString)
        : List.of();
  }

  private static <T> List<T> list(JsonObject object, String name, Function<JsonObject, T> reading) {
    return object.containsKey(name)
        ? object.getJsonArray(name).getValuesAs((JsonValue v) -> reading.apply(v.asJsonObject()))
        : List.of();
  }
}
