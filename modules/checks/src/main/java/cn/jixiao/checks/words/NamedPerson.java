package cn.jixiao.checks.words;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import java.util.regex.Pattern;

/** A person in trouble is named: 信访人张某, 患者李建国. */
@Catalogued(id = "C40e", severity = Severity.WARN)
class NamedPerson implements PaperCheck {

  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:信访人|上访人|当事人|患者|伤者|死者|受害人|贫困户|低保户|特困户|脱贫户|监测户|五保户|困难户|残疾人)"
              + "(\\p{IsHan}(?:某某?|\\p{IsHan}{1,2}))"
              + "(?=[，。、；（(]|等人|家属|本人|一家|的?(?:信访|上访|诉求|案件|医疗费|补偿款|救助金)|$)");
  private static final Pattern MASKED = Pattern.compile("(\\p{IsHan})某某?(?=[，。、；等的与和诉反因])");

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    for (var text : PlacedText.of(paper)) {
      var named = NAMED.matcher(text.text());
      if (named.find() && isSurname(named.group(1))) {
        text.tell(found, null, named.group(), named.group(1));
      } else if (text.text().indexOf('某') >= 0) {
        var masked = MASKED.matcher(text.text());
        if (masked.find() && isSurname(masked.group())) {
          text.tell(found, null, masked.group(), masked.group());
        }
      }
    }
  }

  private static boolean isSurname(String name) {
    return SURNAMES.indexOf(name.charAt(0)) >= 0;
  }
}
