package cn.jixiao.offline;

/** The columns of a target's sheet; the first is hidden and says what its row is. */
enum Column {
  ID(0),
  LEVEL1(14),
  LEVEL2(16),
  NAME(24),
  DESCRIPTION(24),
  OPERATOR(8),
  VALUE(14),
  UNIT(10),
  WEIGHT(9),
  BASIS(22),
  CHECK(34);

  private static final int CHARACTER = 256;

  private final int characters;

  Column(int characters) {
    this.characters = characters;
  }

  int width() {
    return characters * CHARACTER;
  }

  String letter() {
    return String.valueOf((char) ('A' + ordinal()));
  }

  /** The cell's address in that row, which counts from 0. */
  String at(int row) {
    return letter() + (row + 1);
  }

  /** The cells from one row to another. */
  String from(int first, int last) {
    return at(first) + ":" + at(last);
  }
}
