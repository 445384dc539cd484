package cn.jixiao.checks.words;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import cn.jixiao.checks.Origin;
import cn.jixiao.projects.DepartmentDraft;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static DepartmentPaper written(String unitName, String regionName, String text) {
    return new DepartmentPaper(
        new Origin(null, unitName, null, regionName),
        2027,
        new DepartmentDraft(text, List.of(), List.of()),
        List.of());
  }

  @Nested
  class ForeignOnes {

    private static List<String> in(String unitName, String regionName, String text) {
      return Looking.over(written(unitName, regionName, text), new ForeignWords()).stream()
          .map(finding -> finding.arguments().get(1).toString())
          .toList();
    }

    private static List<String> inATown(String text) {
      return in("丰润区沙流河镇人民政府本级", "丰润区", text);
    }

    @Test
    void areThoseOfOtherKindsOfUnits() {
      assertThat(inATown("组织统筹街道现有的环境资源")).containsExactly("统筹街道");
      assertThat(inATown("把街道社区等基层党组织建设成为坚强堡垒")).containsExactly("街道社区");
      assertThat(inATown("今年乡财政所将认真落实文件精神")).containsExactly("乡财政所");
      assertThat(inATown("不断提高全所干部职工的政策水平")).containsExactly("全所");
      assertThat(inATown("发挥常委及代表的桥梁纽带作用")).containsExactly("常委");
      assertThat(inATown("及时向市政府领导提出建议，当好参谋")).containsExactly("市政府领导");
      assertThat(in("文安县机床市场管理委员会本级", null, "提高全区人民法律意识")).containsExactly("全区");
      assertThat(in("文安县机床市场管理委员会本级", null, "在全镇范围内")).containsExactly("全镇");
      assertThat(in("石坪乡人民政府本级", "青澜区", "我镇坚持厉行节俭")).containsExactly("我镇");
      assertThat(in("望舒街道办事处本级", "青澜区", "镇党委、镇政府")).containsExactly("镇党委", "镇政府");
      assertThat(inATown("报县财政局、全县第一")).containsExactlyInAnyOrder("县财政局", "全县");
    }

    @Test
    void areNotTheUnitsOwnOrThoseAboveIt() {
      assertThat(inATown("全镇23个村，我镇、本镇，镇党委、镇政府，区委、区政府，区财政局，全区，省委、市委、市政府，全市")).isEmpty();
    }

    @Test
    void areNotOtherWordsWithTheSameSigns() {
      assertThat(inATown("乡村振兴、城乡统筹、乡镇党委、乡镇政府、乡镇人大、县道、市场、城市街道两侧、主街道、社区委员会")).isEmpty();
      assertThat(inATown("健全镇村两级网络，安全区域，健全县乡村三级物流，完全所有，区人大常委会，区委常委会")).isEmpty();
      assertThat(in("石坪乡人民政府", "青澜区", "健全镇村制度，样本镇")).isEmpty();
    }

    @Test
    void areUnknownWhereTheUnitIs() {
      assertThat(in(null, null, "我镇、我乡、全县、全区")).isEmpty();
    }
  }

  @Nested
  class OutdatedOnes {

    private static DepartmentPaper of(Integer year, String purpose) {
      return new DepartmentPaper(
          Origin.UNKNOWN,
          year,
          new DepartmentDraft(null, List.of(), List.of()),
          List.of(Looking.by(null).purpose(purpose).draft()));
    }

    @Test
    void areToldWithWhatIsSaidToday() {
      assertThat(Looking.over(of(2027, "提高新农合参保率，落实五保供养"), new OutdatedTerms()))
          .extracting(finding -> finding.repair().text())
          .containsExactly("提高城乡居民基本医疗保险参保率，落实五保供养", "提高新农合参保率，落实特困人员救助供养");
    }

    @Test
    void haveNoRepairWhereSeveralThingsAreMeant() {
      assertThat(Looking.over(of(2027, "围绕农村改造15件实事"), new OutdatedTerms()))
          .singleElement()
          .satisfies(finding -> assertThat(finding.repair()).isNull());
    }

    @Test
    void areToldOnceWhereOneLiesInTheOther() {
      assertThat(Looking.over(of(2027, "推进社会主义新农村建设"), new OutdatedTerms())).hasSize(1);
    }

    @Test
    void wereOnceRight() {
      assertThat(Looking.over(of(2010, "提高新农合参保率"), new OutdatedTerms())).isEmpty();
      assertThat(Looking.over(of(2027, "最低生活保障对象、乡村振兴"), new OutdatedTerms())).isEmpty();
    }
  }

  @Nested
  class NotForThePublic {

    private static List<Finding> look(Object check, String text) {
      return Looking.over(written(null, null, text), check);
    }

    private static Looking subsidy(String value) {
      return Looking.by(new SmallGroup())
          .name("困难人员补贴")
          .goals("按时发放补贴")
          .row("数量指标", "发放补贴人数", value);
    }

    @Test
    void isASubsidyOfAFew() {
      assertThat(subsidy("≥4 人").at2027())
          .extracting(Finding::field)
          .containsExactly("indicators[0].value");
      assertThat(subsidy("=10人").at2027()).isEmpty();
      assertThat(subsidy("≥95%").at2027()).isEmpty();
    }

    @Test
    void isNoMatterOfStaff() {
      assertThat(Looking.by(new SmallGroup()).name("防火巡护").row("数量指标", "护林员补助人数", "=6人").at2027())
          .isEmpty();
      assertThat(Looking.by(new SmallGroup()).purpose("为9名护路队员发放补助。").at2027()).isEmpty();
    }

    @Test
    void isIllness() {
      assertThat(look(new HealthOfPersons(), "四术并发症人员补助")).hasSize(1);
      assertThat(look(new HealthOfPersons(), "为老年人免费健康体检")).isEmpty();
    }

    @Test
    void isTheWordingOfPetitions() {
      assertThat(look(new StabilityWording(), "抓好进京访治理")).hasSize(1);
      assertThat(look(new StabilityWording(), "化解矛盾纠纷，维护社会稳定")).isEmpty();
    }

    @Test
    void areNumbersOfPersons() {
      assertThat(look(new PersonalNumbers(), "联系电话13812345678")).hasSize(1);
      assertThat(look(new PersonalNumbers(), "身份证13020819900307123X")).hasSize(1);
      assertThat(look(new PersonalNumbers(), "编码13020823P00010010004W，12345热线，259371.00元"))
          .isEmpty();
    }

    @Test
    void areNamesOfPersons() {
      assertThat(look(new NamedPerson(), "化解信访人张某某的诉求")).hasSize(1);
      assertThat(look(new NamedPerson(), "救助困难户李建国，")).hasSize(1);
      assertThat(look(new NamedPerson(), "动员村民参与垃圾分类，帮助困难户增收")).isEmpty();
    }
  }
}
