package cn.jixiao.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.ShippedWar;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The schema of the shipped WAR on an empty database, made by the server itself. */
@ExtendWith(ArquillianExtension.class)
class MigrationIT {

  @Deployment
  static WebArchive shipped() {
    return ShippedWar.with(MigrationIT.class);
  }

  @Inject Migration migration;

  @Test
  void findsTheScriptsOfAllModulesInTheirJars() {
    assertThat(migration.isDone()).isTrue();
    assertThat(migration.scripts()).isPositive();
  }
}
