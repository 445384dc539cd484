package cn.jixiao.checks.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import cn.jixiao.checks.LookingAtText;
import cn.jixiao.checks.Origin;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeChecksTest {

  private static final Object[] ALL = {
    new NoCodeAtAll(),
    new CheckCharacterWrong(),
    new CheckCharacterDoubtful(),
    new SymbolOfNoCode(),
    new LengthWrong(),
    new RegionOfAnother(),
    new YearToCome(),
    new CodeUntidy()
  };

  private static List<Finding> at(Object check, String code, String region) {
    return LookingAtText.by(check)
        .from(new Origin("601001", "青澜区栖禾镇人民政府本级", region, "青澜区"))
        .project(Looking.by(check).code(code).draft())
        .at2027();
  }

  private static List<Finding> all(String code, String region) {
    return Arrays.stream(ALL).flatMap(check -> at(check, code, region).stream()).toList();
  }

  @Nested
  class FormOfP {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "13028122P002723100029",
          "13020823P00010010004W",
          "13102622P00237611444C",
          "12000023P02DLNB10017K",
          "13990124P0017B3100017"
        })
    void acceptsWhatWasPublished(String code) {
      assertThat(all(code, null)).isEmpty();
    }

    @Test
    void provesEachCharacter() {
      assertThat(at(new CheckCharacterWrong(), "13020823P00010010004X", "130208"))
          .extracting(Finding::seen, Finding::arguments)
          .containsExactly(tuple("13020823P00010010004X", List.of("X", "W")));
      assertThat(at(new CheckCharacterWrong(), "13020823P00010100004W", "130208")).hasSize(1);
    }

    @Test
    void isOnlyDoubtedWhereTheFormIsNotKnownToRule() {
      var wrong = "51000021P000000019951";
      assertThat(at(new CheckCharacterWrong(), wrong, "510000")).isEmpty();
      assertThat(at(new CheckCharacterDoubtful(), wrong, "510000"))
          .extracting(Finding::severity)
          .containsExactly(Severity.WARN);
      assertThat(at(new CheckCharacterDoubtful(), "13020823P00010010004X", "130208")).isEmpty();
    }

    @Test
    void readsALetterThatLooksLikeADigitAsTheDigit() {
      var found = at(new SymbolOfNoCode(), "13020823P0OO10010004W", "130208");
      assertThat(found)
          .extracting(Finding::repair)
          .containsExactly(new Repair("code", "13020823P00010010004W"));
      assertThat(at(new CheckCharacterWrong(), "13020823P0OO10010004W", "130208")).isEmpty();
    }

    @Test
    void hasTwentyOneCharacters() {
      assertThat(at(new LengthWrong(), "13020823P0001001000W", "130208")).hasSize(1);
      assertThat(at(new LengthWrong(), "13020823P000100100044W", null)).hasSize(1);
      assertThat(at(new LengthWrong(), "51020823P0001001000W", "510208")).isEmpty();
    }
  }

  @Nested
  class OtherForms {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "51000021R000000019951",
          "51092324T000010263357",
          "130682211AAGYGGI4G8LN",
          "130682217IGI1C85XGXWW",
          "Z155110000004",
          "XM-2027.001"
        })
    void areAcceptedAsWhatTheyAre(String code) {
      assertThat(all(code, null)).isEmpty();
    }

    @Test
    void areNotWhatAnotherFormIsProvedBy() {
      assertThat(new FormP().hasItsSymbols("130682211AAGYGGI4G8LN")).isFalse();
      assertThat(new FormP().recognises("130682211AAGYGGI4G8LN")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"待定", "无", "/", "12", "村级组织运转经费", "编码13020823P00010010004W"})
    void areNoWordsAndNoStubs(String code) {
      assertThat(at(new NoCodeAtAll(), code, "130208"))
          .extracting(Finding::severity)
          .containsExactly(Severity.BLOCK);
    }
  }

  @Nested
  class RegionAndYear {

    @Test
    void areThoseOfTheUnit() {
      assertThat(at(new RegionOfAnother(), "13020823P00010010004W", "139901"))
          .extracting(Finding::arguments)
          .containsExactly(List.of("130208", "139901"));
      assertThat(at(new RegionOfAnother(), "13020823P00010010004W", "130208")).isEmpty();
    }

    @Test
    void mayBeThoseOfACityOrProvinceThatHandsMoneyDown() {
      assertThat(at(new RegionOfAnother(), "13020023P00010010004W", "130208")).isEmpty();
      assertThat(at(new RegionOfAnother(), "12000023P02DLNB10017K", "120113")).isEmpty();
    }

    @Test
    void cannotLieAheadOfTheBudget() {
      var check = new YearToCome();
      assertThat(Looking.by(check).code("13020823P00010010004W").in(2022)).hasSize(1);
      assertThat(Looking.by(check).code("13020823P00010010004W").in(2023)).isEmpty();
      assertThat(Looking.by(check).code("13020823P00010010004W").in(null)).isEmpty();
      assertThat(Looking.by(check).code("13020823P00010010004X").in(2022))
          .as("what was miscopied says no year")
          .isEmpty();
    }
  }

  @Test
  void oneCodeIsOneProject() {
    var check = new CodeOfTwoProjects();
    var first = Looking.by(check).code("13020823P00010010004W").draft();
    var again = Looking.by(check).code("13020823p00010010004w").name("村级转移支付").draft();
    var without = Looking.by(check).code(null).draft();
    assertThat(
            LookingAtText.by(check)
                .project(first)
                .project(without)
                .project(again)
                .project(without)
                .at2027())
        .extracting(Finding::project, Finding::severity)
        .containsExactly(tuple(3, Severity.BLOCK));
  }

  @Test
  void anUntidyCodeIsTidiedWithOneClick() {
    assertThat(at(new CodeUntidy(), "１３０２０８23p0001 0010004w", "130208"))
        .extracting(Finding::repair)
        .containsExactly(new Repair("code", "13020823P00010010004W"));
    assertThat(at(new CheckCharacterWrong(), "13020823p0001 0010004w", "130208")).isEmpty();
  }

  @Test
  void aDraftWithoutCodeIsToldThatOneComesLater() {
    assertThat(Looking.by(new NoCodeYet()).code(null).at2027())
        .extracting(Finding::severity)
        .containsExactly(Severity.HINT);
    assertThat(Looking.by(new NoCodeYet()).at2027()).isEmpty();
    assertThat(all(null, "139901")).isEmpty();
  }
}
