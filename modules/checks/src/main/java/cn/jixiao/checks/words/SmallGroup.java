package cn.jixiao.checks.words;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Quantities;
import cn.jixiao.checks.Quantity;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** So few people get the benefit that everybody in the township knows who they are (个人信息保护法 28). */
@Catalogued(id = "C40a", severity = Severity.WARN, limits = "persons=10")
class SmallGroup implements TargetCheck {

  private static final Pattern BENEFIT =
      Pattern.compile("救助|补助|补贴|抚恤|慰问|低保|特困|残疾|患者|并发症|孤儿|困境儿童|困难|优抚|奖扶|扶助|救济|临时生活");
  private static final Pattern STAFF =
      Pattern.compile(
          "干部|护林员|网格员|保洁员|管理员|协管员|调查员|普查员|防疫员|巡查员|工作人员|队员|值守人员|志愿者|专家|驻场|医生|教师|会计|人员工资|岗位");
  private static final Set<String> PERSONS = Set.of("人", "名", "位", "户");

  @Override
  public void look(TargetPaper target, Findings found) {
    var name = target.draft().name();
    for (var row : target.indicators()) {
      var value = row.value();
      if (value == null || value.getNumber() == null || value.getUnit() == null) {
        continue;
      }
      var text = row.draft().name() + "。" + row.draft().description() + "。" + name;
      if (PERSONS.contains(value.getUnit())
          && isFew(value.getNumber(), found)
          && BENEFIT.matcher(text).find()
          && !STAFF.matcher(text).find()) {
        found.tell(
            target, row.at("value"), value.getWritten(), value.getWritten(), row.draft().name());
      }
    }
    inTexts(target, found);
  }

  private static void inTexts(TargetPaper target, Findings found) {
    for (var text : PlacedText.of(target)) {
      if (text.field().startsWith("indicators") || STAFF.matcher(text.text()).find()) {
        continue;
      }
      Quantities.in(text.text()).stream()
          .filter(quantity -> PERSONS.contains(quantity.unit()))
          .filter(quantity -> isFew(quantity.number(), found))
          .filter(quantity -> BENEFIT.matcher(behind(text, quantity)).find())
          .findFirst()
          .ifPresent(
              quantity -> {
                var seen = text.around(quantity.start(), quantity.end());
                text.tell(found, null, seen, quantity.number() + quantity.unit(), seen);
              });
    }
  }

  private static String behind(PlacedText text, Quantity quantity) {
    return text.around(quantity.start(), quantity.end());
  }

  private static boolean isFew(BigDecimal number, Findings found) {
    return number.signum() > 0 && number.compareTo(found.limit("persons")) < 0;
  }
}
