package cn.jixiao.checks.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Nested
  class GoalAndPurpose {

    private List<Finding> look(String purpose, String... goals) {
      return Looking.by(new CountsDiffer()).purpose(purpose).goals(goals).at2027();
    }

    @Test
    void countTheSameThingAlike() {
      assertThat(look("补助23个行政村运转经费", "22个行政村运转正常"))
          .singleElement()
          .satisfies(
              finding -> assertThat(finding.arguments()).containsExactly("22个行政村", "23个行政村"));
      assertThat(look("补助23个行政村运转经费", "23个行政村运转正常")).isEmpty();
    }

    @Test
    void mayCountDifferentThings() {
      assertThat(look("改造6个重点村道路", "23个行政村受益")).isEmpty();
    }

    @Test
    void mayNamePartsAndChanges() {
      assertThat(look("补助23个行政村运转经费", "新增2个行政村")).isEmpty();
      assertThat(look("补助23个行政村，其中18个行政村提高标准", "18个行政村提高标准")).isEmpty();
    }
  }

  @Nested
  class ValueAndText {

    private List<Finding> look(String purpose, String name, String description, String value) {
      return Looking.by(new ValueAgainstText())
          .purpose(purpose)
          .goals("完成任务")
          .row("数量指标", name, description, value, "年度计划")
          .at2027();
    }

    @Test
    void countTheSameThingAlike() {
      assertThat(look("改善辖区3个村村容村貌", "是否覆盖全辖区", "主要清理3个村周围垃圾", "4个"))
          .extracting(Finding::field)
          .containsExactly("indicators[0].value");
      assertThat(look("改善辖区3个村村容村貌", "是否覆盖全辖区", "主要清理3个村周围垃圾", "3个")).isEmpty();
      assertThat(look("补助23个行政村", "补助行政村数", "获得补助的行政村", "=22个")).hasSize(1);
      assertThat(look("对2个系统开展测评", "测评系统个数", "出具报告的个数", "=3个")).hasSize(1);
    }

    @Test
    void mayCountAPartOrOtherThings() {
      assertThat(look("补助23个行政村", "示范行政村数", "评为示范的行政村", "=3个")).isEmpty();
      assertThat(look("服务23个行政村", "公益岗位个数", "在23个行政村设置的岗位", "=46个")).isEmpty();
      assertThat(look("23个行政村", "行政村覆盖率", "覆盖的行政村比例", "≥95%")).isEmpty();
    }
  }

  @Nested
  class Villages {

    private List<Finding> look(String purpose, String value) {
      return Looking.by(new NamedVillages()).purpose(purpose).row("数量指标", "涉及村庄数量", value).at2027();
    }

    @Test
    void areNoMoreThanThoseNamed() {
      assertThat(look("主要用于陈家庄村北和沙雾庄村东临时道路建设。", "=17个"))
          .singleElement()
          .satisfies(finding -> assertThat(finding.arguments()).contains("陈家庄村、沙雾庄村", 2));
      assertThat(look("主要用于陈家庄村北和沙雾庄村东临时道路建设。", "=2个")).isEmpty();
    }

    @Test
    void mayBeExamplesOrNotNamedAtAll() {
      assertThat(look("用于陈家庄村、沙雾庄村等村道路建设", "=17个")).isEmpty();
      assertThat(look("用于各行政村道路建设，改善农村环境", "=17个")).isEmpty();
    }
  }
}
