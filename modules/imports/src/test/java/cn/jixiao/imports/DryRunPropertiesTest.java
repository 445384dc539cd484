package cn.jixiao.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.Role;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dry run says exactly what the import says, of documents and decisions made by chance. */
class DryRunPropertiesTest {

  private static final int DOCUMENTS = 300;

  /** Few codes and names, so that they meet; some of them no unit may use. */
  private static final String[] CODES = {null, "A1", "A2", "A3", "B1", "有误"};

  private static final String[] NAMES = {null, "村道维修", "路灯安装", "长".repeat(201)};
  private static final String[] YUAN = {null, "850000", "10", "-1", "0.001"};

  static Stream<Integer> seeds() {
    return Stream.iterate(1, seed -> seed + 1).limit(DOCUMENTS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theDryRunRefusesWhatTheImportRefusesAndNothingElse(int seed) {
    var random = new Random(seed);
    var desk = new Desk();
    records(desk, random);
    var before = recordedIn(desk);
    var work = desk.received(Papers.of(projects(random).toArray(TargetDraft[]::new)));
    decide(desk, work, random);

    var foretold = desk.as(desk.clerk).dryRun(work);
    assertThat(recordedIn(desk)).as("a dry run writes nothing").isEqualTo(before);
    assertThat(refusalOf(desk, work)).isEqualTo(foretold);
    if (!foretold.isEmpty()) {
      assertThat(recordedIn(desk)).as("a refused import writes nothing").isEqualTo(before);
    }
  }

  private static List<Breach> refusalOf(Desk desk, long work) {
    try {
      desk.as(desk.clerk).store(work);
      return List.of();
    } catch (RuleViolation violation) {
      return violation.breaches();
    }
  }

  private static void records(Desk desk, Random random) {
    var neighbour = desk.districts.login(Role.DECLARANT, desk.districts.otherTownship);
    desk.register
        .projects(neighbour, desk.events)
        .create("486001", 2026, List.of(Papers.road("B1")));
    for (var code : List.of("A1", "A2")) {
      if (random.nextBoolean()) {
        desk.register
            .projects(desk.clerk, desk.events)
            .create("485001", 2026, List.of(Papers.road(random.nextBoolean() ? code : null)));
        return;
      }
    }
  }

  private static List<TargetDraft> projects(Random random) {
    var projects = new ArrayList<TargetDraft>();
    for (var i = random.nextInt(4); i >= 0; i--) {
      var yuan = oneOf(YUAN, random, 3);
      projects.add(
          new TargetDraft(
              oneOf(CODES, random, 5),
              oneOf(NAMES, random, 3),
              AmountUnit.WAN_YUAN,
              yuan == null ? null : new BigDecimal(yuan),
              null,
              null,
              "用途",
              List.of(new Checkpoint("12月底", BigDecimal.valueOf(random.nextInt(110)))),
              List.of("目标"),
              List.of(Papers.row("数量", "≥" + random.nextInt(9) + "个"))));
    }
    return projects;
  }

  private static void decide(Desk desk, long work, Random random) {
    for (var item : desk.as(desk.clerk).work(work).items()) {
      if (random.nextInt(3) > 0) {
        var decision = Decision.values()[random.nextInt(3)];
        desk.as(desk.clerk)
            .decide(work, desk.version(work), item.item(), decision, taken(item, random));
      }
    }
  }

  private static Set<String> taken(ImportItem item, Random random) {
    return item.record() == null || random.nextBoolean()
        ? Set.of()
        : Set.copyOf(item.record().differences().stream().map(d -> d.key()).toList());
  }

  /** Mostly the usual ones, sometimes one that is wrong. */
  private static String oneOf(String[] all, Random random, int usual) {
    return all[random.nextInt(10) == 0 ? random.nextInt(all.length) : random.nextInt(usual)];
  }

  private static List<TargetDraft> recordedIn(Desk desk) {
    return desk.register.targets().stream().map(PerformanceTarget::draft).toList();
  }
}
