package cn.jixiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

  private record Line(String text, BigDecimal amount) {}

  private record Paper(
      String name,
      AmountUnit unit,
      int number,
      Long id,
      List<Line> lines,
      Set<String> marks,
      Map<String, Line> byName) {}

  @Test
  void givesBackWhatWasKept() {
    var line = new Line("甲\n“乙”", new BigDecimal("123456789012.34"));
    var paper =
        new Paper(
            "道路",
            AmountUnit.WAN_YUAN,
            3,
            4_711_000_000_000L,
            List.of(line, line),
            Set.of("goals[1]"),
            Map.of("一", line));
    assertThat(kept(paper)).isEqualTo(paper);
  }

  @Test
  void keepsWhatIsNotStatedAsNotStated() {
    var nothing = new Paper(null, null, 0, null, List.of(), Set.of(), Map.of());
    assertThat(kept(nothing)).isEqualTo(nothing);
  }

  @Test
  void readsWhatWasKeptBeforeARecordGrew() {
    var before = RecordJson.read("{\"text\":\"甲\"}", Line.class);
    assertThat(before).isEqualTo(new Line("甲", null));
  }

  private static Paper kept(Paper paper) {
    return RecordJson.read(RecordJson.of(paper).toString(), Paper.class);
  }
}
