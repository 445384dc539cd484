package cn.jixiao.formats;

import java.util.List;

/**
 * What forms print, as far as it tells where a table's rows begin and end. Text dumps have lost
 * their rows; who knows the words of the forms lends them here, so that this module needs none.
 */
public interface FormWords {

  /** Of who knows no forms: nothing in what is read announces a value. */
  FormWords NONE =
      new FormWords() {
        @Override
        public boolean isFormLabel(String cell) {
          return false;
        }

        @Override
        public boolean isCaption(String line) {
          return false;
        }

        @Override
        public boolean isIndicatorHeading(List<String> cells) {
          return false;
        }
      };

  /** Whether the cell announces a value of the form's head, alone or before a colon. */
  boolean isFormLabel(String cell);

  /** Whether the line is a caption above a form's table. */
  boolean isCaption(String line);

  /** Whether the cells are the headings of an indicator table. */
  boolean isIndicatorHeading(List<String> cells);
}
