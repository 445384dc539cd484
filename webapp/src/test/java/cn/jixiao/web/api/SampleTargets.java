package cn.jixiao.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Targets that a clerk might write, each with a name and code of its own. */
public final class SampleTargets {

  /** The unit for which {@code clerk} writes and {@code head} signs. */
  public static final String FIRST_UNIT = "601001";

  /** The unit of {@code clerk2} and {@code head2}. */
  public static final String SECOND_UNIT = "602001";

  public static final int YEAR = 2031;

  private static final AtomicInteger CODES = new AtomicInteger();
  private static final String RUN = UUID.randomUUID().toString().substring(0, 8).toUpperCase();

  private SampleTargets() {}

  public static String freshCode() {
    return "T" + RUN + "-" + CODES.incrementAndGet();
  }

  /** A target with everything a submission needs. */
  public static JsonObject complete() {
    return completeBuilder().build();
  }

  public static JsonObject completeFor(String unit) {
    return completeBuilder().add("organization", unit).build();
  }

  /** The same, to be changed; what is added again replaces what was. */
  public static JsonObjectBuilder completeBuilder() {
    var code = freshCode();
    return Json.createObjectBuilder()
        .add("organization", FIRST_UNIT)
        .add("year", YEAR)
        .add("code", code)
        .add("name", "道路维修 " + code)
        .add("amountUnit", "万元")
        .add("budget", "85.00")
        .add("fiscal", "80.00")
        .add("other", "5.00")
        .add("purpose", "维修村内道路12公里。")
        .add(
            "plan",
            Json.createArrayBuilder().add(checkpoint("6月底", 60)).add(checkpoint("12月底", 100)))
        .add("goals", Json.createArrayBuilder().add("完成12公里道路维修。"))
        .add(
            "indicators",
            Json.createArrayBuilder()
                .add(indicator("产出指标", "数量指标", "维修里程", "≥12公里"))
                .add(indicator("效益指标", "社会效益指标", "群众满意率", "≥90%")));
  }

  /** A target of which the quality review has nothing to say. */
  public static JsonObjectBuilder undoubtedBuilder() {
    return completeBuilder()
        .add("name", "通村道路养护")
        .add("fiscal", "85.00")
        .add("other", "0.00")
        .add("purpose", "用于通村道路12公里的日常养护和破损路面修补。")
        .add(
            "plan",
            Json.createArrayBuilder()
                .add(checkpoint("3月底", 20))
                .add(checkpoint("6月底", 50))
                .add(checkpoint("10月底", 80))
                .add(checkpoint("12月底", 100)))
        .add("goals", Json.createArrayBuilder().add("养护通村道路12公里，保障17个村群众出行安全。"))
        .add(
            "indicators",
            Json.createArrayBuilder()
                .add(indicator("产出指标", "数量指标", "养护通村道路里程", "≥12公里").add("basis", "道路养护年度计划"))
                .add(indicator("产出指标", "质量指标", "养护验收合格率", "≥98%").add("basis", "农村公路养护技术规范"))
                .add(indicator("产出指标", "时效指标", "养护任务按期完成率", "≥95%").add("basis", "养护施工合同"))
                .add(indicator("产出指标", "成本指标", "养护总成本", "≤85万元").add("basis", "项目预算申报表"))
                .add(indicator("效益指标", "社会效益指标", "受益行政村数量", "≥17个").add("basis", "通村道路台账"))
                .add(indicator("满意度指标", "服务对象满意度指标", "沿线群众满意度", "≥90%").add("basis", "上年群众满意度调查")));
  }

  private static JsonObjectBuilder checkpoint(String label, int percent) {
    return Json.createObjectBuilder().add("label", label).add("percent", percent);
  }

  private static JsonObjectBuilder indicator(
      String level1, String level2, String name, String value) {
    return Json.createObjectBuilder()
        .add("level1", level1)
        .add("level2", level2)
        .add("name", name)
        .add("value", value)
        .add("basis", "年度工作计划");
  }
}
