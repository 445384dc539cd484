package cn.jixiao.checks.overall;

import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Wording;
import cn.jixiao.projects.OtherProject;
import cn.jixiao.projects.SubTargetDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which sub-targets and projects speak of the same, told by their titles. */
final class Titles {

  /** From here on two titles are taken for the same thing. */
  static final double ALIKE = 0.5;

  private static final double CONTAINED = 0.95;
  private static final int SHORTEST = 2;
  private static final Pattern FIRST_CLAUSE = Pattern.compile("[，,。；;：:].*");
  private static final Pattern FILLING =
      Pattern.compile("(?:19|20)\\d{2}年度?|项目|专项|经费|资金|工作|工程|费用|绩效目标|乡镇|[(（].*?[)）]");

  private final List<SubTargetDraft> subTargets;
  private final List<String> ofPaper;

  /** Those of the paper, and those beside it of which part one may speak. */
  private final List<String> projects;

  Titles(DepartmentPaper paper) {
    this.subTargets = paper.overall().subTargets();
    this.ofPaper = paper.targets().stream().map(target -> target.draft().name()).toList();
    this.projects =
        Stream.concat(
                ofPaper.stream(), paper.surroundings().projects().stream().map(OtherProject::name))
            .toList();
  }

  boolean canBeCompared() {
    return subTargets.stream().anyMatch(sub -> sub.title() != null)
        && projects.stream().anyMatch(Objects::nonNull);
  }

  boolean nothingFits() {
    return projects.stream()
        .noneMatch(name -> name != null && subTargets.stream().anyMatch(sub -> fits(sub, name)));
  }

  /** Whether no sub-target speaks of the project of this name. */
  boolean isUncovered(String name) {
    return subTargets.stream().noneMatch(sub -> fits(sub, name));
  }

  boolean isOrphan(SubTargetDraft sub) {
    return projects.stream().noneMatch(name -> name != null && fits(sub, name));
  }

  /** The paper's project whose name is the same said otherwise; empty where one is called alike. */
  Optional<String> saidOtherwise(SubTargetDraft sub) {
    var alike =
        projects.stream()
            .filter(name -> name != null && likeness(sub.title(), name) >= ALIKE)
            .toList();
    return alike.size() == 1
            && ofPaper.contains(alike.get(0))
            && likeness(sub.title(), alike.get(0)) < CONTAINED
        ? Optional.of(alike.get(0))
        : Optional.empty();
  }

  private static boolean fits(SubTargetDraft sub, String name) {
    return sub.title() != null && likeness(sub.title(), name) >= ALIKE;
  }

  /** 1 for the same, 0 for titles that share nothing. */
  static double likeness(String title, String name) {
    var one = bare(title);
    var other = bare(name);
    if (one.equals(other)) {
      return 1;
    }
    if (Math.min(one.length(), other.length()) < SHORTEST || shareNothing(one, other)) {
      return 0;
    }
    return one.contains(other) || other.contains(one) ? CONTAINED : shared(one, other);
  }

  private static boolean shareNothing(String one, String other) {
    return one.chars().noneMatch(sign -> other.indexOf(sign) >= 0);
  }

  /** Dice's measure over pairs of neighbouring signs. */
  private static double shared(String one, String other) {
    var pairs = pairs(one);
    var common = new HashSet<>(pairs);
    common.retainAll(pairs(other));
    return 2.0 * common.size() / (pairs.size() + pairs(other).size());
  }

  private static Set<String> pairs(String text) {
    var pairs = new HashSet<String>();
    for (var i = 1; i < text.length(); i++) {
      pairs.add(text.substring(i - 1, i + 1));
    }
    return pairs;
  }

  private static String bare(String title) {
    var clause = FIRST_CLAUSE.matcher(title).replaceFirst("");
    return Wording.bare(FILLING.matcher(clause).replaceAll(""));
  }
}
