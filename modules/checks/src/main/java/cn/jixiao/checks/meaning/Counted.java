package cn.jixiao.checks.meaning;

import cn.jixiao.indicators.WrittenForms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number of things that a sentence names: 23个行政村, 46名护林员. Parts and changes (新增2个, 其中3名, 每10户)
 * are none.
 *
 * @param noun what is counted, cut where it cannot be told from the next word
 * @param isPart whether it is a part or a change of another number: 其中3名, 新增2个, 每10户
 */
record Counted(BigDecimal number, String classifier, String noun, String written, boolean isPart) {

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,7}(?:\\.\\d{1,4})?)\\s*(个|座|处|名|户|家|所|台|条|支|盏|位|棵|株|眼)"
              + "\\s*(\\p{IsHan}{1,3})");
  private static final Pattern PART_OF =
      Pattern.compile(
          "(?:每|新增|增加|增设|减少|其中|上年|去年|往年|另外?|剩余|首批|从|由|第|再|其余|其他|部分|重点|示范|试点)\\p{IsHan}{0,3}$");
  private static final Pattern VILLAGE = Pattern.compile("^村(?![级民组干委两])");
  private static final int BEFORE = 6;
  private static final int NOUN = 3;
  private static final int SHORT_NOUN = 2;
  private static final Pattern NUMBER_OF = Pattern.compile("(?:\\p{IsHan}数|数量|数)$");

  static List<Counted> in(String text) {
    var counted = new ArrayList<Counted>();
    if (text == null) {
      return counted;
    }
    var folded = WrittenForms.fold(text);
    var matcher = COUNTED.matcher(folded);
    while (matcher.find()) {
      var before = folded.substring(Math.max(0, matcher.start() - BEFORE), matcher.start());
      var noun = noun(matcher.group(3));
      if (noun != null) {
        counted.add(
            new Counted(
                new BigDecimal(matcher.group(1)),
                matcher.group(2),
                noun,
                matcher.group(1) + matcher.group(2) + noun,
                PART_OF.matcher(before).find()));
      }
    }
    return counted;
  }

  /** Three signs tell a noun; of shorter ones only 村 is sure. */
  private static String noun(String following) {
    if (VILLAGE.matcher(following).find()) {
      return "村";
    }
    return following.length() < NOUN ? null : following;
  }

  /** Whether the row's name ends in what is counted: 测评系统个数 of 2个系统. */
  boolean isHeadOf(String name) {
    return noun.length() >= SHORT_NOUN
        && NUMBER_OF.matcher(name).replaceFirst("").endsWith(noun.substring(0, SHORT_NOUN));
  }

  boolean countsTheSame(Counted other) {
    return classifier.equals(other.classifier) && noun.equals(other.noun);
  }

  boolean contradicts(Counted other) {
    return countsTheSame(other) && number.compareTo(other.number) != 0;
  }
}
