package cn.jixiao.web.projects;

import java.io.Serializable;
import java.util.List;

/** A form that is written cell by cell: its cells, its rows, and the draft that they say. */
interface WrittenForm<D> extends Serializable {

  /** What stands in no table. */
  RowCells<?> head();

  List<FormTable<?>> tables();

  /** What was typed, as a draft; rows in which nothing is filled in stay where they are. */
  FormReading<D> read();

  /**
   * Brings the form to what stands in the record.
   *
   * @param reading what was read of the form before it was saved
   */
  void take(D recorded, FormReading<D> reading);

  /** What was typed is shown as what it was taken for. */
  default void normalise() {}
}
