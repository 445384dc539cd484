package cn.jixiao.checks.codes;

import cn.jixiao.checks.WordList;
import java.util.List;
import java.util.Optional;

/**
 * The forms of codes that are described, and where each is the rule, as {@code forms.tsv} has it.
 */
final class CodeForms {

  private static final List<CodeForm> DESCRIBED = List.of(new FormP());
  private static final List<Ruling> RULING =
      WordList.beside(CodeForms.class, "forms.tsv").stream().map(CodeForms::line).toList();

  private CodeForms() {}

  /** The regions whose codes begin so have codes of that form. */
  private record Ruling(String regionPrefix, CodeForm form) {}

  /** The form that is the rule in the region; of a code itself, in the region it begins with. */
  static Optional<CodeForm> ruling(String region) {
    return RULING.stream()
        .filter(ruling -> region.startsWith(ruling.regionPrefix()))
        .map(Ruling::form)
        .findFirst();
  }

  /** The form in which the code is built, wherever it comes from. */
  static Optional<CodeForm> of(String code) {
    return DESCRIBED.stream().filter(form -> form.recognises(code)).findFirst();
  }

  private static Ruling line(String line) {
    var cells = line.split("\t");
    return new Ruling(
        cells[0],
        DESCRIBED.stream().filter(form -> form.name().equals(cells[1])).findFirst().orElseThrow());
  }
}
