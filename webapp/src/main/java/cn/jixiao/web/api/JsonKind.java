package cn.jixiao.web.api;

/** The kinds of value a field can be of, named to a person who sent another one. */
enum JsonKind {
  TEXT,
  NUMBER,
  WHOLE_NUMBER,
  ID,
  LIST,
  OBJECT
}
