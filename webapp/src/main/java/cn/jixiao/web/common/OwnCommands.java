package cn.jixiao.web.common;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.Commands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/**
 * What a person does on a page happens once for every command of the page, however often it is
 * sent.
 */
@ApplicationScoped
public class OwnCommands {

  @Inject Commands commands;
  @Inject CurrentUser user;

  /**
   * Carries the act out, or gives the id that it gave the first time.
   *
   * @param content all that makes the act what it is
   */
  public long once(String command, String content, LongSupplier act) {
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    return Long.parseLong(
        commands.once(user.account(), command, bytes, () -> String.valueOf(act.getAsLong())));
  }
}
