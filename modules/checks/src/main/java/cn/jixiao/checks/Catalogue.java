package cn.jixiao.checks;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All rules there are, and their look at a text: every rule that is on, in the order of the
 * catalogue. Pure thought: it reads nothing and writes nothing.
 */
@ApplicationScoped
public class Catalogue {

  @Inject Instance<TargetCheck> targetChecks;
  @Inject Instance<PaperCheck> paperChecks;

  private List<Rule<TargetCheck>> ofTargets;
  private List<Rule<PaperCheck>> ofPapers;

  private record Rule<C>(CatalogueEntry entry, C check) {}

  @PostConstruct
  void collect() {
    ofTargets = rules(targetChecks.stream(), TargetCheck.class);
    ofPapers = rules(paperChecks.stream(), PaperCheck.class);
  }

  /** The catalogue of these rules, where no container finds them. */
  static Catalogue of(List<?> checks) {
    var catalogue = new Catalogue();
    catalogue.ofTargets = rules(checks.stream(), TargetCheck.class);
    catalogue.ofPapers = rules(checks.stream(), PaperCheck.class);
    return catalogue;
  }

  private static <C> List<Rule<C>> rules(Stream<?> checks, Class<C> kind) {
    return checks
        .filter(kind::isInstance)
        .map(check -> new Rule<>(CatalogueEntry.of(check.getClass()), kind.cast(check)))
        .sorted(Comparator.comparing(rule -> rule.entry().id()))
        .toList();
  }

  /** The rules in the order of their numbers; one that looks at part one as well stands once. */
  public List<CatalogueEntry> entries() {
    return Stream.concat(ofTargets.stream().map(Rule::entry), ofPapers.stream().map(Rule::entry))
        .distinct()
        .sorted(Comparator.comparing(CatalogueEntry::id))
        .toList();
  }

  /** All that is to be said of a unit's text: of part one, then of each project. */
  public List<Finding> judge(DepartmentPaper paper, Settings settings) {
    var found = new Findings(settings);
    look(ofPapers, settings, found, check -> check.look(paper, found));
    for (var target : paper.targets()) {
      look(ofTargets, settings, found, check -> check.look(target, found));
    }
    var findings = new ArrayList<>(found.told());
    findings.sort(Comparator.comparingInt(Finding::project));
    return List.copyOf(findings);
  }

  /** What is to be said of one project of a text, and of the text as a whole. */
  public List<Finding> judge(TargetPaper target, Settings settings) {
    var found = new Findings(settings);
    look(ofPapers, settings, found, check -> check.look(target.paper(), found));
    look(ofTargets, settings, found, check -> check.look(target, found));
    return found.told().stream()
        .filter(it -> it.project() == 0 || it.project() == target.number())
        .sorted(Comparator.comparingInt(Finding::project))
        .toList();
  }

  private static <C> void look(
      List<Rule<C>> rules, Settings settings, Findings found, Consumer<C> look) {
    for (var rule : rules) {
      if (settings.isOn(rule.entry())) {
        found.speaks(rule.entry());
        look.accept(rule.check());
      }
    }
  }
}
