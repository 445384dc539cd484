package cn.jixiao.web.imports;

import cn.jixiao.checks.CheckService;
import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Severity;
import cn.jixiao.imports.ImportItem;
import cn.jixiao.projects.TextLimits;
import cn.jixiao.web.common.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Backs the findings on {@code /imports/import.xhtml}: what the quality review says of the file's
 * text as it stands corrected, before anything of it is a record. It is judged as the text of the
 * unit and year it is for; as long as none is named, of those it names itself.
 */
@Named
@RequestScoped
public class ImportFindingsBean {

  private static final Pattern PROJECT = Pattern.compile("projects\\[(\\d+)]");

  @Inject CheckService checks;
  @Inject ImportBean work;
  @Inject ImportWords titles;
  @Inject Words words;

  private List<Finding> findings;

  /** What is said of a project, or of the text with its part one. */
  public record Part(String title, List<Finding> findings) {

    public long count(Severity severity) {
      return ImportFindingsBean.count(findings, severity);
    }
  }

  /** Whether something in it is longer than any draft may be, so that it is not judged. */
  public boolean isTooLong() {
    var document = work.getSheet().document();
    return !TextLimits.exceededBy(document.overall(), document.projects()).isEmpty();
  }

  /** Looked at once a request. */
  public List<Finding> getFindings() {
    if (findings == null) {
      findings = isTooLong() ? List.of() : judged();
    }
    return findings;
  }

  private List<Finding> judged() {
    var document = work.getSheet().document();
    var row = work.getWork();
    var isPlaced = row.organizationCode() != null;
    return checks.judge(
        isPlaced ? row.organizationCode() : document.organizationCode(),
        isPlaced ? row.organizationName() : document.organizationName(),
        row.year() == null ? document.year() : row.year(),
        document.overall(),
        document.projects());
  }

  public long count(Severity severity) {
    return count(getFindings(), severity);
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The parts on the page of the list of which something is said. */
  public List<Part> getParts() {
    var items = work.getItems().stream().map(this::part);
    return Stream.concat(
            work.getPager().getPage() == 1 ? Stream.of(whole()) : Stream.empty(), items)
        .filter(part -> !part.findings().isEmpty())
        .toList();
  }

  /** The text as a whole, and its part one. */
  private Part whole() {
    return new Part(words.get("checks.unit.text"), of(0));
  }

  private Part part(ImportItem item) {
    var project = PROJECT.matcher(item.item());
    return project.matches()
        ? new Part(titles.title(item), of(Integer.parseInt(project.group(1)) + 1))
        : new Part(titles.title(item), List.of());
  }

  /** What weighs most first. */
  private List<Finding> of(int project) {
    return getFindings().stream()
        .filter(finding -> finding.project() == project)
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }

  /** Where the field of a finding is corrected. */
  public String linkTo(Finding finding) {
    var at = finding.project() == 0 ? "" : "projects[" + (finding.project() - 1) + "].";
    return work.linkToField(work.getSheet().onSheet(at + finding.field()));
  }

  /** Whether it is about a field of the file at all, and not about the text as a whole. */
  public boolean leadsSomewhere(Finding finding) {
    return finding.project() > 0 || finding.field().startsWith("overall.");
  }
}
