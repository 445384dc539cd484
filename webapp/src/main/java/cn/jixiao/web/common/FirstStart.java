package cn.jixiao.web.common;

import cn.jixiao.organizations.FirstAdministrator;
import cn.jixiao.shared.Commands;
import cn.jixiao.shared.Servers;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What every start needs once the schema stands; the very first one also needs somebody to begin.
 */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

  @Inject Servers servers;
  @Inject FirstAdministrator administrator;
  @Inject Commands commands;

  @PostConstruct
  void prepare() {
    servers.join();
    servers.oneAtATime(this::appointAdministrator);
    commands.forgetOld();
  }

  private void appointAdministrator() {
    administrator.appointIfNobodyIsThere(
        environment("JIXIAO_REGION_CODE", "000000"),
        environment("JIXIAO_REGION_NAME", Texts.in(null).get("firstStart.region")),
        Path.of(environment("JIXIAO_FIRST_PASSWORD_FILE", defaultPasswordFile())));
  }

  private static String defaultPasswordFile() {
    return Path.of(System.getProperty("user.home"), ".jixiao", "first-password").toString();
  }

  private static String environment(String name, String otherwise) {
    return Optional.ofNullable(System.getenv(name)).filter(v -> !v.isBlank()).orElse(otherwise);
  }
}
