package cn.jixiao.checks;

import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingServiceTest {

  private static final FindingFilter ALL = new FindingFilter(2027, null, null, null, 0, 0);

  private final List<FindingRow> stored = new ArrayList<>();
  private final FindingService service = new FindingService();

  @BeforeEach
  void aReviewerLooks() {
    var districts = new Districts();
    service.user = districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);
    service.findings = new Stored();
    service.atOnce = 3;
  }

  @Test
  void handsOverEveryFindingOnceWhatWeighsMostFirst() {
    found(7, Severity.HINT, "C04c");
    found(7, Severity.WARN, "C15a", "C26a");
    found(9, Severity.WARN, "C15a", "C26a");
    found(11, Severity.WARN, "C15a");
    assertThat(taken(ALL))
        .containsExactly("7 C15a", "7 C26a", "9 C15a", "9 C26a", "11 C15a", "7 C04c");
    assertThat(taken(ALL.of(Severity.HINT))).containsExactly("7 C04c");
  }

  @Test
  void handsOverATargetThatFillsALook() {
    found(7, Severity.WARN, "C15a", "C26a", "C33b");
    found(9, Severity.WARN, "C15a");
    found(11, Severity.WARN, "C04c", "C15a", "C16b", "C26a", "C33b", "C42a", "C43a");
    assertThat(taken(ALL)).hasSize(11).doesNotHaveDuplicates();
  }

  @Test
  void handsOverNothingWhereNothingWasFound() {
    assertThat(taken(ALL)).isEmpty();
  }

  private void found(long targetId, Severity severity, String... rules) {
    for (var rule : rules) {
      var finding = new Finding(rule, severity, 1, "name", null, null, null, List.of(), null);
      stored.add(new FindingRow(targetId, "道路", "485001", "镇", BigDecimal.ONE, finding, null));
    }
  }

  private List<String> taken(FindingFilter filter) {
    var taken = new ArrayList<FindingRow>();
    var rows = service.next(filter, null);
    while (!rows.isEmpty()) {
      taken.addAll(rows);
      rows = service.next(filter, rows.get(rows.size() - 1));
    }
    return taken.stream().map(row -> row.targetId() + " " + row.finding().rule()).toList();
  }

  private final class Stored extends FindingRepository {

    @Override
    List<FindingRow> after(CurrentUser user, FindingFilter filter, long targetId, int most) {
      return stored.stream()
          .filter(row -> row.targetId() > targetId)
          .filter(row -> row.finding().severity() == filter.severity())
          .sorted(Comparator.comparingLong(FindingRow::targetId))
          .limit(most)
          .toList();
    }
  }
}
