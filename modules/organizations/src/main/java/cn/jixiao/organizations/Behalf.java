package cn.jixiao.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Looks through a person's eyes while they are not there: what the system sends somebody of its own
 * accord is what they would see if they came, by the same permissions, and nothing else. It only
 * looks; nothing is done in a person's name.
 */
@ApplicationScoped
public class Behalf {

  @Inject CurrentUser user;

  @ActivateRequestContext
  public <T> T of(String account, Supplier<T> look) {
    user.enter(account);
    try {
      return look.get();
    } finally {
      user.enter(null);
    }
  }
}
