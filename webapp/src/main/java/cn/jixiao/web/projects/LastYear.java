package cn.jixiao.web.projects;

import cn.jixiao.projects.DraftingService;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TargetVersionService;
import cn.jixiao.projects.TypedAmount;
import cn.jixiao.projects.TypedNumber;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a target said before: the same project's a year ago, and itself in earlier versions. */
@ApplicationScoped
@Transactional
@Retried
class LastYear {

  private static final int VERSIONS = 3;

  @Inject ProjectService projects;
  @Inject DraftingService drafting;
  @Inject TargetVersionService versions;

  /** The target of the year before; null where there is none. */
  TargetDraft of(long targetId) {
    var target = projects.get(targetId);
    return drafting
        .yearBefore(target.organizationId(), target.year(), target.draft())
        .map(before -> before.draft())
        .orElse(null);
  }

  /** How the target itself stood before, the latest first. */
  List<FieldHistory> versionsOf(long targetId) {
    return versions.versionsOf(targetId).stream()
        .limit(VERSIONS)
        .map(row -> FieldHistory.of(versions.get(targetId, row.number())))
        .toList();
  }

  /**
   * What stood in the cell then; null where nothing did, or the form has no such row any more.
   *
   * @param name the cell as the form calls it
   */
  static String textOf(TargetDraft before, TargetForm form, String name) {
    var parts = name.split(":");
    if (parts.length == 3) {
      if (!new FormCells(form).all().containsKey(name)) {
        return null;
      }
      var row = Integer.parseInt(parts[1]);
      return switch (parts[0]) {
        case "plan" -> ofPlan(before, form.getPlan().get(row));
        case "goals" -> String.join("\n", before.goals());
        default -> ofIndicator(before, form.getIndicators().get(row), parts[2]);
      };
    }
    return switch (name) {
      case "code" -> before.code();
      case "name" -> before.name();
      case "budget" -> TypedAmount.written(before.budget(), before.amountUnit());
      case "fiscal" -> TypedAmount.written(before.fiscal(), before.amountUnit());
      case "other" -> TypedAmount.written(before.other(), before.amountUnit());
      case "purpose" -> before.purpose();
      default -> null;
    };
  }

  private static String ofPlan(TargetDraft before, PlanRow row) {
    return before.plan().stream()
        .filter(checkpoint -> Objects.equals(checkpoint.label(), Typed.text(row.getLabel())))
        .map(checkpoint -> TypedNumber.written(checkpoint.percent()))
        .filter(Objects::nonNull)
        .map(percent -> percent + "%")
        .findFirst()
        .orElse(null);
  }

  private static String ofIndicator(TargetDraft before, IndicatorRow row, String column) {
    var name = Typed.text(row.getName());
    var same =
        before.indicators().stream().filter(it -> name != null && name.equals(it.name())).findAny();
    if (same.isPresent()) {
      return textOf(same.get(), column);
    }
    var ofCategory =
        before.indicators().stream()
            .filter(it -> IndicatorRow.choice(it.level1(), it.level2()).equals(row.getCategory()))
            .map(it -> IndicatorRow.of(it))
            .map(it -> it.getName() + " " + Objects.toString(it.getWritten(), ""))
            .toList();
    return ofCategory.isEmpty() ? null : String.join("\n", ofCategory);
  }

  private static String textOf(IndicatorDraft row, String column) {
    var texts =
        Map.<String, Object>of(
            "description", Objects.toString(row.description(), ""),
            "basis", Objects.toString(row.basis(), ""),
            "name", row.name(),
            "weight", Objects.toString(TypedNumber.written(row.weight()), ""));
    var text = texts.containsKey(column) ? texts.get(column) : IndicatorRow.of(row).getWritten();
    return text == null || text.toString().isEmpty() ? null : text.toString();
  }
}
