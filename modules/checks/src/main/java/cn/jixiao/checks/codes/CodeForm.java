package cn.jixiao.checks.codes;

/**
 * One way in which project codes are built. A new one is a class and its line in {@link CodeForms}.
 */
interface CodeForm {

  /** How {@code forms.tsv} calls it. */
  String name();

  /** Whether the code is built in this way, be it with mistakes. */
  boolean recognises(String code);

  /** Whether the code begins in this way, though it may be too short or too long. */
  boolean begins(String code);

  /** How many symbols a code has. */
  int length();

  /** Whether every symbol is one that codes of this form are written with. */
  boolean hasItsSymbols(String code);

  /** Whether the code proves itself by its check character. */
  boolean checksOut(String code);

  /** What the last character of the code should be. */
  char checkCharacter(String code);

  /** The year in which the code was given out. */
  int year(String code);
}
