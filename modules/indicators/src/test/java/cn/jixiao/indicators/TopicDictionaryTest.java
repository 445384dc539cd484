package cn.jixiao.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TopicDictionaryTest {

  private static final Topic BALLOONS = new Topic("balloons", "气球");

  private final TopicDictionary dictionary = TopicDictionary.curated();

  @Nested
  class Finding {

    @Test
    void tellsEachTopicOfAText() {
      assertThat(dictionary.in("用于农村公路养护和垃圾清运"))
          .extracting(Topic::code)
          .contains("roads", "sanitation");
    }

    @Test
    void countsMentionsAndNamesTheMostMentionedFirst() {
      var mentions = dictionary.mentions("征兵宣传、垃圾清运、新兵体检、兵役登记");

      assertThat(mentions.keySet().iterator().next().code()).isEqualTo("conscription");
      assertThat(mentions).containsEntry(topic("conscription"), 3);
    }

    @Test
    void takesTheLongestOfOverlappingWords() {
      var larger = dictionary.with(BALLOONS, "公路气球", "气球");

      assertThat(larger.in("更换公路气球")).containsExactly(BALLOONS);
    }

    @Test
    void readsAnyWidthAndCase() {
      var larger = dictionary.with(topic("information-systems"), "OA系统");

      assertThat(larger.in("维护ｏａ系统")).containsExactly(topic("information-systems"));
    }

    @Test
    void findsNothingInNothing() {
      assertThat(dictionary.in(null)).isEmpty();
      assertThat(dictionary.in("")).isEmpty();
      assertThat(dictionary.in("其他")).isEmpty();
    }
  }

  @Nested
  class TellingTheMainTopic {

    @Test
    void followsTheName() {
      assertThat(dictionary.mainOf("2023年征兵工作经费", "用于培训、培训教材和培训场地"))
          .contains(topic("conscription"));
    }

    @Test
    void asksThePurposeWhereTheNameTellsNothing() {
      assertThat(dictionary.mainOf("其他项目", null, "用于全镇垃圾清运")).contains(topic("sanitation"));
    }

    @Test
    void takesWhatTheNameEndsWith() {
      assertThat(dictionary.mainOf("农村公路占地补偿")).contains(topic("land-compensation"));
    }

    @Test
    void letsThePurposeDecideBetweenTopicsOfTheName() {
      assertThat(dictionary.mainOf("公路占地补偿", "用于公路养护、路面修补")).contains(topic("roads"));
    }

    @Test
    void mayKnowNone() {
      assertThat(dictionary.mainOf("其他项目", "其他支出")).isEmpty();
      assertThat(dictionary.mainOf(null)).isEmpty();
    }
  }

  @Nested
  class Kinship {

    @Test
    void joinsTopicsThatGoTogetherInOneProject() {
      assertThat(dictionary.areKin(topic("roads"), topic("lighting"))).isTrue();
      assertThat(dictionary.areKin(topic("lighting"), topic("roads"))).isTrue();
      assertThat(dictionary.areKin(topic("roads"), topic("roads"))).isTrue();
      assertThat(dictionary.areKin(topic("roads"), topic("conscription"))).isFalse();
    }

    @Test
    void outlivesMoreWords() {
      var larger = dictionary.with(BALLOONS, "气球");

      assertThat(larger.areKin(topic("roads"), topic("lighting"))).isTrue();
      assertThat(larger.areKin(topic("roads"), BALLOONS)).isFalse();
    }
  }

  @Nested
  class Curated {

    @Test
    void holdsTopicsWithDistinctCodes() {
      assertThat(dictionary.topics()).hasSizeGreaterThanOrEqualTo(12);
      assertThat(dictionary.topics()).extracting(Topic::code).doesNotHaveDuplicates();
      assertThat(dictionary.topics())
          .allSatisfy(
              topic -> assertThat(topic.code()).matches("[a-z]+(-[a-z]+)*").hasSizeLessThan(41));
    }

    @Test
    void refusesAWordOfTwoTopics() {
      assertThatThrownBy(() -> dictionary.with(BALLOONS, "征兵"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private Topic topic(String code) {
    return dictionary.topic(code).orElseThrow();
  }
}
