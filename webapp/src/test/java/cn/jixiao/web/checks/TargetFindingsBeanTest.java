package cn.jixiao.web.checks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.CheckService;
import cn.jixiao.checks.Finding;
import cn.jixiao.checks.ReviewedFinding;
import cn.jixiao.checks.Severity;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside a target is of two kinds: its own, and what is mended in part one. */
class TargetFindingsBeanTest {

  private static final Finding OWN = finding(1, "budget");
  private static final Finding OF_TEXT = finding(0, "overall.subTargets[1].title");

  private final TargetFindingsBean bean = new TargetFindingsBean();

  private static Finding finding(int project, String field) {
    return new Finding("C01", Severity.BLOCK, project, field, null, null, null, List.of(), null);
  }

  private static final class TwoFindings extends CheckService {

    @Override
    public List<ReviewedFinding> findingsOf(long targetId) {
      return List.of(new ReviewedFinding(OF_TEXT, null), new ReviewedFinding(OWN, null));
    }
  }

  @BeforeEach
  void aTargetWithBoth() {
    bean.checks = new TwoFindings();
    bean.of(1L);
    bean.within("601001", 2027);
  }

  @Test
  void onlyItsOwnCount() {
    assertThat(bean.getFindings()).hasSize(2);
    assertThat(bean.count(Severity.BLOCK)).isOne();
  }

  @Test
  void partOneIsMendedWhereItIsWritten() {
    assertThat(bean.linkTo(OF_TEXT))
        .isEqualTo(
            "/projects/department.xhtml?unit=601001&year=2027"
                + "&field=overall.subTargets%5B1%5D.title");
  }
}
