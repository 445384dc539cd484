package cn.jixiao.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"村道修补", "2027年村级办公经费", "森林防火（二期）"})
  void mayNameAProject(String name) {
    assertThat(SheetName.namesProject(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sheet1", "工作表 2", "表十一", "附件3", "1", "绩效目标表", "汇总", "2027年预算"})
  void doesNotWhereItIsWhatProgramsAndFormsCallTheirSheets(String name) {
    assertThat(SheetName.namesProject(name)).isFalse();
  }
}
