package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationKind.DEPARTMENT;
import static cn.jixiao.organizations.OrganizationKind.DIVISION;
import static cn.jixiao.organizations.OrganizationKind.REGION;
import static cn.jixiao.organizations.OrganizationKind.UNIT;
import static cn.jixiao.organizations.OrganizationRule.CODE_MALFORMED;
import static cn.jixiao.organizations.OrganizationRule.KIND_NOT_BELOW;
import static cn.jixiao.organizations.OrganizationRule.NAME_REQUIRED;
import static cn.jixiao.organizations.OrganizationRule.NAME_TOO_LONG;
import static cn.jixiao.organizations.OrganizationRule.NOT_ALLOWED;
import static cn.jixiao.organizations.OrganizationRule.NOT_VISIBLE;
import static cn.jixiao.organizations.OrganizationRule.ORGANIZATION_ENDED;
import static cn.jixiao.organizations.OrganizationRule.TREE_CHANGED_SINCE;
import static cn.jixiao.organizations.OrganizationRule.TREE_CODE_TWICE;
import static cn.jixiao.organizations.OrganizationRule.TREE_EMPTY;
import static cn.jixiao.organizations.OrganizationRule.TREE_KIND_UNKNOWN;
import static cn.jixiao.organizations.OrganizationRule.TREE_MOVED;
import static cn.jixiao.organizations.OrganizationRule.TREE_PARENT_UNKNOWN;
import static cn.jixiao.organizations.OrganizationRule.TREE_TOO_DEEP;
import static cn.jixiao.organizations.OrganizationRule.TREE_TOO_LONG;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.TreeChange.Fate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TreeImportServiceTest {

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();
  private final long district = districts.district.getId();

  @Nested
  class Previewing {

    @Test
    void tellsWhatBecomesOfEveryRow() {
      assertThat(
              fates(
                  row(2, DEPARTMENT, "487", "清禾镇部门", null),
                  row(3, UNIT, "487001", "清禾镇本级", null),
                  row(4, UNIT, "485001", "云溪镇人民政府本级", null),
                  row(5, DEPARTMENT, "485", "云溪镇部门", "139901")))
          .containsExactly(Fate.ADDED, Fate.ADDED, Fate.RENAMED, Fate.KEPT);
      assertThat(events.fired()).isEmpty();
    }

    @Test
    void findsAParentThatComesBehind() {
      assertThat(
              fates(
                  row(2, UNIT, "487011", "清禾镇一村", "487001"),
                  row(3, UNIT, "487001", "清禾镇本级", null),
                  row(4, DEPARTMENT, "487", "清禾镇部门", null)))
          .containsOnly(Fate.ADDED);
    }

    @Test
    void refusesWhatCannotStandThere() {
      assertBreach(TREE_KIND_UNKNOWN, "kind", row(2, null, "48", "某处", null));
      assertBreach(TREE_KIND_UNKNOWN, "kind", row(2, REGION, "139902", "某区", null));
      assertBreach(CODE_MALFORMED, "code", row(2, UNIT, "48501", "某站", null));
      assertBreach(CODE_MALFORMED, "code", row(2, UNIT, null, "某站", null));
      assertBreach(NAME_REQUIRED, "name", row(2, UNIT, "485009", " ", null));
      assertBreach(NAME_TOO_LONG, "name", row(2, UNIT, "485009", "长".repeat(101), null));
      assertBreach(TREE_PARENT_UNKNOWN, "parentCode", row(2, UNIT, "999001", "某站", null));
      assertBreach(TREE_PARENT_UNKNOWN, "parentCode", row(2, DIVISION, "NYG", "农业股", null));
      assertBreach(TREE_PARENT_UNKNOWN, "parentCode", row(2, UNIT, "485009", "某站", "485009"));
      assertBreach(KIND_NOT_BELOW, "parentCode", row(2, DIVISION, "NYG", "农业股", "485"));
      assertBreach(TREE_MOVED, "parentCode", row(2, UNIT, "485001", "云溪镇本级", "486"));
    }

    @Test
    void refusesWhatStandsBelowSomethingRefused() {
      assertThat(fates(row(2, DEPARTMENT, "487", " ", null), row(3, UNIT, "487001", "清禾镇本级", null)))
          .containsOnly(Fate.REFUSED);
    }

    @Test
    void refusesThoseBelowEachOther() {
      assertThat(
              fates(row(2, UNIT, "487001", "甲", "487002"), row(3, UNIT, "487002", "乙", "487001")))
          .containsOnly(Fate.REFUSED);
    }

    @Test
    void takesACodeOnce() {
      var found =
          byAdministrator()
              .preview(
                  district,
                  List.of(row(2, UNIT, "485009", "甲", null), row(3, UNIT, "485009", "乙", null)));
      assertThat(found).extracting(TreeChange::fate).containsExactly(Fate.ADDED, Fate.REFUSED);
      assertThat(found.get(1).breach().rule()).isEqualTo(TREE_CODE_TWICE);
      assertThat(found.get(1).breach().arguments()).containsExactly("485009", 2);
    }

    @Test
    void takesACodeOnceWhereASheetWasCopied() {
      var copied = List.of(row(2, UNIT, "485009", "甲", null), row(2, UNIT, "485009", "甲", null));
      var found = byAdministrator().preview(district, copied);
      assertThat(found).extracting(TreeChange::fate).containsExactly(Fate.ADDED, Fate.REFUSED);
      assertThat(found.get(1).breach().rule()).isEqualTo(TREE_CODE_TWICE);
      var seen = found.stream().map(TreeChange::seen).toList();
      assertThat(byAdministrator().apply(district, copied, seen, null)).isEqualTo(1);
    }

    @Test
    void goesEightLevelsDeep() {
      var rows = chain(9);
      Collections.reverse(rows);
      var found = byAdministrator().preview(district, rows);
      assertThat(found.subList(1, 9)).extracting(TreeChange::fate).containsOnly(Fate.ADDED);
      assertThat(found.get(0).breach().rule()).isEqualTo(TREE_TOO_DEEP);
      assertThat(found.get(0).breach().field()).isEqualTo("parentCode");
    }

    @Test
    void isNotLostInAListOfManyLevels() {
      var rows = chain(5000);
      Collections.reverse(rows);
      var found = byAdministrator().preview(district, rows);
      assertThat(found).filteredOn(change -> change.is(Fate.ADDED)).hasSize(8);
      assertThat(found.get(0).breach().rule()).isEqualTo(TREE_TOO_DEEP);
    }

    @Test
    void refusesWhatWouldStandBelowSomethingThatEnds() {
      districts.township.end(LocalDate.of(2027, 1, 1));
      assertBreach(ORGANIZATION_ENDED, "parentCode", row(2, UNIT, "485011", "一村", "485001"));
    }

    /** A department and one unit below the other. */
    private static List<TreeRow> chain(int levels) {
      var rows = new ArrayList<TreeRow>();
      rows.add(row(2, DEPARTMENT, "487", "清禾镇部门", null));
      for (var level = 2; level <= levels; level++) {
        var above = level == 2 ? "487" : String.valueOf(487000 + level - 1);
        rows.add(row(level + 1, UNIT, String.valueOf(487000 + level), "第" + level, above));
      }
      return rows;
    }

    @Test
    void isForAListOfSome() {
      var many = Collections.nCopies(5001, row(2, UNIT, "485009", "甲", null));
      assertRefused(TREE_EMPTY, () -> byAdministrator().preview(district, List.of()));
      assertRefused(TREE_TOO_LONG, () -> byAdministrator().preview(district, many));
    }

    @Test
    void isTheAdministratorsOfThatRegion() {
      var rows = List.of(row(2, UNIT, "485009", "甲", null));
      var far = service(districts.login(ADMINISTRATOR, districts.neighbour));
      var clerk = service(districts.login(DECLARANT, districts.township));
      assertRefused(NOT_VISIBLE, () -> far.preview(district, rows));
      assertRefused(NOT_VISIBLE, () -> far.apply(district, rows, List.of(), null));
      assertRefused(NOT_VISIBLE, () -> clerk.preview(district, rows));
      var ofTheTownship = districts.township.getId();
      assertRefused(NOT_ALLOWED, () -> clerk.preview(ofTheTownship, rows));
    }
  }

  @Nested
  class Applying {

    private static final List<TreeRow> ROWS =
        List.of(
            row(2, UNIT, "487011", "清禾镇一村", "487001"),
            row(3, UNIT, "487001", "清禾镇本级", null),
            row(4, DEPARTMENT, "487", "清禾镇部门", null),
            row(5, UNIT, "485001", "云溪街道本级", null),
            row(6, UNIT, "999001", "某站", null));

    @Test
    void addsAndRenamesWhatWasShown() {
      var seen = seen();
      assertThat(byAdministrator().apply(district, ROWS, seen, null)).isEqualTo(4);
      assertThat(districts.township.getName()).isEqualTo("云溪街道本级");
      var village = ofCode("487011");
      assertThat(village.getPath()).startsWith(ofCode("487001").getPath());
      assertThat(ofCode("487001").getPath()).startsWith(ofCode("487").getPath());
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(
              OrganizationRenamed.class,
              OrganizationAdded.class,
              OrganizationAdded.class,
              OrganizationAdded.class);
    }

    @Test
    void renamesFromADayOn() {
      var seen = seen();
      byAdministrator().apply(district, ROWS, seen, LocalDate.of(2999, 1, 1));
      assertThat(districts.township.getName()).isEqualTo("云溪镇本级");
      assertThat(districts.township.nameIn(2999)).isEqualTo("云溪街道本级");
    }

    @Test
    void doesNothingOnceTheTreeHasChanged() {
      var seen = seen();
      districts.department(districts.district, "487", "别人新增的部门");
      assertRefused(TREE_CHANGED_SINCE, () -> byAdministrator().apply(district, ROWS, seen, null));
      assertThat(events.fired()).isEmpty();
    }
  }

  private List<String> seen() {
    return byAdministrator().preview(district, Applying.ROWS).stream()
        .map(TreeChange::seen)
        .toList();
  }

  private Organization ofCode(String code) {
    return districts.organizations.all().stream()
        .filter(o -> o.getCode().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private void assertBreach(OrganizationRule rule, String field, TreeRow row) {
    var breach = byAdministrator().preview(district, List.of(row)).get(0).breach();
    assertThat(breach.rule()).isEqualTo(rule);
    assertThat(breach.field()).isEqualTo(field);
  }

  private List<Fate> fates(TreeRow... rows) {
    return byAdministrator().preview(district, List.of(rows)).stream()
        .map(TreeChange::fate)
        .toList();
  }

  private static TreeRow row(
      int number, OrganizationKind kind, String code, String name, String parentCode) {
    return new TreeRow(number, kind, code, name, parentCode);
  }

  private TreeImportService byAdministrator() {
    return service(districts.login(ADMINISTRATOR, districts.district));
  }

  private TreeImportService service(CurrentUser user) {
    var service = new TreeImportService();
    service.organizations = districts.organizations;
    service.ids = districts.ids;
    service.user = user;
    service.clock = districts.clock;
    service.events = events;
    return service;
  }
}
