package cn.jixiao.workflow;

/**
 * A sentence that reviewers need again and again.
 *
 * @param category under which it is offered; null for none
 */
public record Sentence(String category, String text) {

  public Sentence {
    category = category == null || category.isBlank() ? null : category.strip();
    text = text == null || text.isBlank() ? null : text.strip();
  }
}
