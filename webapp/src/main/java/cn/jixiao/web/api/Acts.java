package cn.jixiao.web.api;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.Commands;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Carries out what changes something, and writes its answer in the same transaction: once, however
 * often a request with the same key comes.
 */
@RequestScoped
@Transactional
@Retried
class Acts {

  static final String KEY = "Idempotency-Key";

  private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{1,200}");

  @Inject Call call;
  @Inject Commands commands;
  @Inject CurrentUser user;

  Response once(Supplier<Answer> act) {
    return answer(act).response();
  }

  Answer answer(Supplier<Answer> act) {
    var key = call.header(KEY);
    if (key == null) {
      return act.get();
    }
    if (!WELL_FORMED.matcher(key).matches()) {
      throw RuleViolation.at(KEY, ApiRule.KEY_MALFORMED);
    }
    var answer = commands.once(user.account(), key, call.content(), () -> act.get().stored());
    return Answer.ofStored(answer);
  }
}
