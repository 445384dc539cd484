package cn.jixiao.recognition;

import cn.jixiao.formats.Place;
import java.util.ArrayList;
import java.util.List;

/** Collects where values stand, below one point of the API's shape. */
final class Sources {

  private final String path;
  private final List<FieldSource> all;

  Sources() {
    this("", new ArrayList<>());
  }

  private Sources(String path, List<FieldSource> all) {
    this.path = path;
    this.all = all;
  }

  /** The same collection, one step further down: {@code projects[0]}. */
  Sources below(String step, int index) {
    return new Sources(path + step + "[" + index + "].", all);
  }

  /** What is not stated has no source. */
  void add(String field, Object value, Place place, Ground ground) {
    if (value != null) {
      all.add(new FieldSource(path + field, place, ground.confidence()));
    }
  }

  void add(String list, int index, Place place, Ground ground) {
    add(list + "[" + index + "]", list, place, ground);
  }

  List<FieldSource> all() {
    return all;
  }
}
