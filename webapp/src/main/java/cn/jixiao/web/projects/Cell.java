package cn.jixiao.web.projects;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** One cell of a form: how what is typed in it is read and written. */
record Cell<R>(Function<R, String> text, BiConsumer<R, String> write) {

  /** An empty text where nothing is typed. */
  String of(R row) {
    var typed = text.apply(row);
    return typed == null ? "" : typed;
  }
}
