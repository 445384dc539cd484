package cn.jixiao.web.audit;

import cn.jixiao.audit.AuditRow;
import cn.jixiao.web.common.Words;
import cn.jixiao.workflow.BudgetRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the entries of the trail are told to a person. */
@Named("events")
@ApplicationScoped
public class EventWords {

  /** Stands for what a refused attempt was about: the trail keeps the rule, not its arguments. */
  private static final Object[] UNTOLD = {"…", "…", "…", "…"};

  @Inject Words words;

  public String act(AuditRow row) {
    return row.refused() ? words.get("audit.refused") : words.get("act." + row.act());
  }

  /** What distinguishes the act from others of its kind: a reason, a round, a role. */
  public String detail(AuditRow row) {
    if (row.refused()) {
      return words.get(row.act(), UNTOLD);
    }
    if (row.detail() == null) {
      return "";
    }
    return switch (row.act()) {
      case "SubjectSubmitted" -> words.get("audit.round", row.detail());
      case "RoleGiven", "RoleTaken", "PersonAdded" -> words.get("Role." + row.detail());
      case "CarriedTextConfirmed" -> words.field(row.detail());
      case "DocumentImported" -> words.get("audit.imported", row.detail());
      case "AdjustmentBegun", "AdjustmentExplained" -> adjustment(row.detail());
      case "ControlFiguresIssued" -> figures(row.detail().split(";", 4));
      case "ControlFigureSet" -> figure(row.detail().split(";", 3));
      case "AdjustmentAdopted" -> words.get("projects.versions.no", row.detail());
      case "LoginRefused" -> words.get("audit.login." + row.detail());
      case "SubjectGraded" -> grades(row.detail());
      case "MailChosen" -> words.get("Delivery." + row.detail());
      case "CalendarSet" -> words.get("audit.calendar", (Object[]) row.detail().split(";", -1));
      case "ScheduleSet" -> schedule(row.detail().split(";", 2));
      case "OrganizationRenamed" -> words.get("audit.renamed", row.detail());
      default -> row.detail();
    };
  }

  /** Of each round the day, where any is set. */
  private String schedule(String[] parts) {
    if (parts[1].isEmpty()) {
      return words.get("audit.scheduleGivenUp", parts[0]);
    }
    var days = parts[1];
    for (var round : BudgetRound.values()) {
      days = days.replaceFirst("\\b" + round + "\\b", words.of(round));
    }
    return words.get("audit.schedule", parts[0], days);
  }

  /** The grade as a whole and, where they were asked, those of the dimensions. */
  private String grades(String told) {
    return Stream.of(told.split(" "))
        .map(
            part ->
                part.contains(":")
                    ? words.get("ReviewDimension." + part.substring(0, part.indexOf(':')))
                        + words.get("ReviewGrade." + part.substring(part.indexOf(':') + 1))
                    : words.get("ReviewGrade." + part))
        .collect(Collectors.joining(" · "));
  }

  /** What a unit may have in all; of a correction, why. */
  private String figures(String[] parts) {
    parts[1] = words.amount(new BigDecimal(parts[1]));
    var key = parts.length == 3 ? "audit.controlFigures" : "audit.controlFiguresCorrected";
    return words.get(key, (Object[]) parts);
  }

  /** What a project may have; of a correction, what it was before, and why. */
  private String figure(String[] parts) {
    parts[0] = words.amount(new BigDecimal(parts[0]));
    if (parts.length == 1) {
      return words.get("audit.controlFigure", parts[0]);
    }
    parts[1] = words.amount(new BigDecimal(parts[1]));
    return words.get("audit.controlFigureCorrected", (Object[]) parts);
  }

  /** Why a target is adjusted: the reason of the list, and the unit's own words. */
  private String adjustment(String detail) {
    var parts = detail.split(";", 2);
    return words.get("audit.adjustment", words.get("AdjustmentReason." + parts[0]), parts[1]);
  }
}
