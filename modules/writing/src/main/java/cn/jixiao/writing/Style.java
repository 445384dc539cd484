package cn.jixiao.writing;

/** What a paragraph or a cell is in an official text; each format sets it in its own way. */
enum Style {
  COVER_REGION("CoverRegion"),
  COVER_DEPARTMENT("CoverTitle"),
  COVER_TITLE("CoverTitle"),
  COVER_DRAFT("CoverDraft"),
  COVER_ISSUER("CoverIssuer"),
  CONTENTS_TITLE("ContentsTitle"),
  CONTENTS_PART("Contents1"),
  CONTENTS_ENTRY("Contents2"),
  PART_TITLE("PartTitle"),
  UNIT_TITLE("UnitTitle"),
  SECTION("Section"),
  SUB_TARGET("SubTarget"),
  BODY("Body"),
  FIRST_CAPTION("FirstCaption"),
  CAPTION("ProjectCaption"),
  LABEL("FormLabel"),
  COLUMN_LABEL("FormLabel"),
  TEXT("FormText"),
  CENTRED("FormCentred"),
  RIGHT("FormRight");

  private final String id;

  Style(String id) {
    this.id = id;
  }

  /** Its name in the style sheets of the formats. */
  String id() {
    return id;
  }
}
