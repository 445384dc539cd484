package cn.jixiao.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.shared.AmountUnit;
import cn.jixiao.writing.CheckpointStyle;
import cn.jixiao.writing.FormLayout.Column;
import cn.jixiao.writing.FormLayout.Part;
import org.junit.jupiter.api.Test;

class RegionLayoutTest {

  @Test
  void saysInARowWhatAFormLooksLike() {
    var row =
        new RegionLayout(
            AmountUnit.YUAN, CheckpointStyle.QUARTERS, "NAME 6 三级指标\nWEIGHT 2 权重（分）", "效益指标 效果指标");
    var layout = row.layout();
    assertThat(layout.columns())
        .extracting(Column::part, Column::share, Column::heading)
        .containsExactly(tuple(Part.NAME, 6, "三级指标"), tuple(Part.WEIGHT, 2, "权重（分）"));
    assertThat(layout.terms()).containsEntry("效益指标", "效果指标").hasSize(1);
    assertThat(layout.amountUnit()).isEqualTo(AmountUnit.YUAN);
  }

  @Test
  void mayPreferNoWords() {
    var row = new RegionLayout(null, CheckpointStyle.AS_WRITTEN, "NAME 6 三级指标", "");
    assertThat(row.layout().terms()).isEmpty();
  }

  @Test
  void isThatOfTheRegionOrOneAboveIt() {
    assertThat(LayoutRepository.prefixes("511124")).contains("51", "5111", "511124").hasSize(7);
  }
}
