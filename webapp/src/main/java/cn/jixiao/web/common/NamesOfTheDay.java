package cn.jixiao.web.common;

import cn.jixiao.organizations.DueRenamings;
import cn.jixiao.shared.Servers;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Lets the names of organizations change on their day: at the start, and every hour. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class NamesOfTheDay {

  @Inject Servers servers;
  @Inject DueRenamings renamings;

  @PostConstruct
  @Schedule(hour = "*", persistent = false)
  void takeEffect() {
    servers.oneAtATime(renamings::takeEffect);
  }
}
