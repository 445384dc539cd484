package cn.jixiao.checks.codes;

import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.WrittenForms;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A project code as written, and the code that is meant: half-width, in capitals, without blanks.
 *
 * @param region the fiscal region in which the unit stands; null where it is not known
 */
record WrittenCode(String written, String code, String region) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CODE = Pattern.compile("[0-9A-Z][0-9A-Z._/-]{4,}[0-9A-Z]");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern WITH_REGION = Pattern.compile("\\d{8}[0-9A-Z]{13}");
  private static final int REGION = 6;

  /** The target's code, if it has one. */
  static Optional<WrittenCode> of(TargetPaper target) {
    return Optional.ofNullable(target.draft().code())
        .map(
            written ->
                new WrittenCode(
                    written,
                    BLANKS
                        .matcher(WrittenForms.fold(written).toUpperCase(Locale.ROOT))
                        .replaceAll(""),
                    target.paper().origin().regionCode()));
  }

  /** Whether it can be a code at all, of whatever form. */
  boolean isCode() {
    return CODE.matcher(code).matches() && DIGIT.matcher(code).find();
  }

  /** The form in which it is built; empty for one that nobody described. */
  Optional<CodeForm> form() {
    return CodeForms.of(code);
  }

  /** The form that is the rule where the code comes from. */
  Optional<CodeForm> rulingForm() {
    return CodeForms.ruling(region == null ? code : region);
  }

  /** The ruling form, where the code is built in it. */
  Optional<CodeForm> ownForm() {
    return rulingForm().filter(form -> form.recognises(code));
  }

  /** The fiscal region the code names; empty for forms that name none. */
  Optional<String> namedRegion() {
    return WITH_REGION.matcher(code).matches()
        ? Optional.of(code.substring(0, REGION))
        : Optional.empty();
  }
}
