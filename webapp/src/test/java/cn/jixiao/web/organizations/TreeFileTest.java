package cn.jixiao.web.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.organizations.OrganizationKind;
import cn.jixiao.organizations.TreeRow;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.api.ExcelSheet;
import cn.jixiao.web.common.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeFileTest {

  @Test
  void readsTheTableBelowItsTitle() {
    var file =
        ExcelSheet.of(
            List.of("预算单位表"),
            List.of("类别", "单位 代码", "单位名称", "上级代码"),
            List.of("部门", "487", "清禾镇部门", "139901"),
            List.of("", "", "", ""),
            List.of("预算单位", "487001", " 清禾镇本级 ", ""));
    assertThat(read(file))
        .containsExactly(
            new TreeRow(3, OrganizationKind.DEPARTMENT, "487", "清禾镇部门", "139901"),
            new TreeRow(5, OrganizationKind.UNIT, "487001", "清禾镇本级", null));
  }

  @Test
  void tellsTheKindByTheCodeWhereNoneIsNamed() {
    var file =
        ExcelSheet.of(
            List.of("名称", "代码"),
            List.of("清禾镇部门", "487"),
            List.of("清禾镇本级", "487001"),
            List.of("某处", "48"));
    assertThat(read(file))
        .extracting(TreeRow::kind)
        .containsExactly(OrganizationKind.DEPARTMENT, OrganizationKind.UNIT, null);
  }

  @Test
  void knowsNoKindThatIsNone() {
    var file = ExcelSheet.of(List.of("代码", "名称", "类别"), List.of("487", "清禾镇部门", "公司"));
    assertThat(read(file)).extracting(TreeRow::kind).containsOnlyNulls();
  }

  @Test
  void findsNothingWithoutItsHeadings() {
    assertThat(read(ExcelSheet.of(List.of("甲", "乙"), List.of("487", "清禾镇部门")))).isEmpty();
  }

  @Test
  void refusesWhatIsNoDocument() {
    var bytes = "<script>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> TreeFile.read(new Upload("a.xlsx", bytes)))
        .isInstanceOf(RuleViolation.class);
  }

  private static List<TreeRow> read(byte[] file) {
    return TreeFile.read(new Upload("机构.xlsx", file));
  }
}
