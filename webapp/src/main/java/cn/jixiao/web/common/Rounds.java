package cn.jixiao.web.common;

import cn.jixiao.notices.Errands;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Sends this server on its errands again and again, a pause after the last ones are done. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Rounds {

  private static final String SECONDS = "JIXIAO_ERRANDS_SECONDS";
  private static final int USUAL = 10;

  @Resource ManagedScheduledExecutorService executor;
  @Inject Errands errands;

  private ScheduledFuture<?> rounds;

  @PostConstruct
  void begin() {
    var seconds = pause();
    if (seconds > 0) {
      rounds = executor.scheduleWithFixedDelay(errands::run, seconds, seconds, TimeUnit.SECONDS);
    }
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(true);
    }
  }

  private static int pause() {
    return Optional.ofNullable(System.getenv(SECONDS))
        .filter(value -> value.matches("\\d{1,5}"))
        .map(Integer::valueOf)
        .orElse(USUAL);
  }
}
