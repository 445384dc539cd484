package cn.jixiao.web.projects;

import java.io.Serializable;

/** A row of one of the form's tables. Its key stays its own wherever the row moves. */
interface FormRow extends Serializable {

  String getKey();

  /** Takes the place of an earlier row and so its key. */
  void follow(String earlier);

  /** Whether nothing is filled in yet. */
  boolean isBlank();
}
