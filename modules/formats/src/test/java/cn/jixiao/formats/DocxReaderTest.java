package cn.jixiao.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

  private final SourceReader reader = new SourceReader(FormWords.NONE);

  private List<String> paragraphs(OfficeFile file) {
    return reader.read(file.bytes(), "a.docx").blocks().stream()
        .map(SourceDocument.Paragraph.class::cast)
        .map(SourceDocument.Paragraph::text)
        .toList();
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String paragraph(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  @Nested
  class LeavingOut {

    @Test
    void hiddenText() {
      var body =
          "<w:r><w:rPr><w:vanish/></w:rPr><w:t>模板说明</w:t></w:r>"
              + run("道路养护")
              + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>工程</w:t></w:r>";
      assertThat(paragraphs(OfficeFile.word(paragraph(body)))).containsExactly("道路养护工程");
    }

    @Test
    void whatWasDeletedOrMovedAwayButNotWhatWasInserted() {
      var body =
          "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>"
              + run("新建")
              + "</w:ins><w:moveFrom>"
              + run("别处")
              + "</w:moveFrom>"
              + run("道路");
      assertThat(paragraphs(OfficeFile.word(paragraph(body)))).containsExactly("新建道路");
    }

    @Test
    void linesOfContentsThoughTheirFieldIsSplit() {
      var line =
          run("云溪镇")
              + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
              + "<w:r><w:instrText> PAGE</w:instrText></w:r>"
              + "<w:r><w:instrText>REF _Toc1 \\h</w:instrText></w:r>"
              + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
              + run("3")
              + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
      var file = OfficeFile.word(paragraph(line) + paragraph(run("正文")));
      assertThat(paragraphs(file)).containsExactly("正文");
    }
  }

  @Nested
  class Counting {

    private static final String LISTS =
        "<w:abstractNum w:abstractNumId='7'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='japaneseCounting'/>"
            + "<w:lvlText w:val='%1、'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/>"
            + "<w:lvlText w:val='%2.'/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='8'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='9'/><w:numFmt w:val='chineseCountingThousand'/>"
            + "<w:lvlText w:val='（%1）'/></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='9'>"
            + "<w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='*'/></w:lvl>"
            + "</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>"
            + "<w:num w:numId='3'><w:abstractNumId w:val='9'/></w:num>"
            + "<w:num w:numId='4'><w:abstractNumId w:val='8'/><w:lvlOverride w:ilvl='0'>"
            + "<w:startOverride w:val='1'/></w:lvlOverride></w:num>";

    private static String numbered(int list, int level, String text) {
      return paragraph(
          "<w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>"
                  .formatted(level, list)
              + run(text));
    }

    @Test
    void goalsAndWhatIsBelowThem() {
      var body =
          numbered(1, 0, "保运转")
              + numbered(1, 1, "工资")
              + numbered(1, 1, "办公")
              + numbered(1, 0, "促发展")
              + numbered(1, 1, "道路");
      assertThat(paragraphs(OfficeFile.word(body).lists(LISTS)))
          .containsExactly("一、保运转", "1.工资", "2.办公", "二、促发展", "1.道路");
    }

    @Test
    void fromAnyNumberOnAndAnewWhereTheListSaysSo() {
      var body =
          numbered(2, 0, "甲") + numbered(2, 0, "乙") + numbered(2, 0, "丙") + numbered(4, 0, "丁");
      assertThat(paragraphs(OfficeFile.word(body).lists(LISTS)))
          .containsExactly("（九）甲", "（十）乙", "（十一）丙", "（一）丁");
    }

    @Test
    void whatAStyleNumbersAndNotWhatItsParagraphTakesOut() {
      var styles =
          "<w:style w:styleId='goal'><w:pPr><w:numPr><w:numId"
              + " w:val='1'/></w:numPr></w:pPr></w:style><w:style w:styleId='main'><w:basedOn"
              + " w:val='goal'/></w:style>";
      var style = "<w:pPr><w:pStyle w:val='main'/>%s</w:pPr>";
      var out = "<w:numPr><w:numId w:val='0'/></w:numPr>";
      var body =
          paragraph(style.formatted("") + run("保运转")) + paragraph(style.formatted(out) + run("说明"));
      assertThat(paragraphs(OfficeFile.word(body).lists(LISTS).styles(styles)))
          .containsExactly("一、保运转", "说明");
    }

    @Test
    void neitherBulletsNorNumbersAlone() {
      var body = numbered(3, 0, "道路") + numbered(1, 0, "") + numbered(1, 0, "养护");
      assertThat(paragraphs(OfficeFile.word(body).lists(LISTS))).containsExactly("道路", "", "二、养护");
    }
  }
}
