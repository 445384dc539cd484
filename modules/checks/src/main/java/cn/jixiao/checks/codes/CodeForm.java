package cn.jixiao.checks.codes;

/** One way in which project codes are built. */
interface CodeForm {

  /** Whether the code is built in this way, be it with mistakes. */
  boolean recognises(String code);

  /** Whether every symbol is one that codes of this form are written with. */
  boolean hasItsSymbols(String code);

  /** Whether the code proves itself by its check character. */
  boolean checksOut(String code);
}
