package cn.jixiao.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LibraryQueryTest {

  private final LibraryQuery query =
      new LibraryQuery(TopicDictionary.curated(), new LibraryFilter(null, null, null, 0, 20));

  @Test
  void wordsStandBetweenBlanksOfAnyWidth() {
    assertThat(LibraryQuery.wordsOf(" 道路　养护  ＞90% ")).containsExactly("道路", "养护", ">90%");
    assertThat(LibraryQuery.wordsOf(null)).isEmpty();
    assertThat(LibraryQuery.wordsOf("　")).isEmpty();
  }

  @Test
  void aWordMayNameATopicOrBeOneOfItsWords() {
    assertThat(query.topicsOf("征兵")).contains("conscription");
    assertThat(query.topicsOf("垃圾清运")).contains("sanitation");
    assertThat(query.topicsOf("率")).isEmpty();
  }

  @Test
  void aWordMayNameACategory() {
    assertThat(LibraryQuery.categoriesOf("满意度"))
        .containsExactly(IndicatorCategory.RECIPIENT_SATISFACTION);
    assertThat(LibraryQuery.categoriesOf("产出")).as("a first level is no place").isEmpty();
  }
}
