package cn.jixiao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.Test;

/** The shipped WAR answers a browser. */
@WithJixiao
class StartUiIT {

  @Test
  void answers(RunningJixiao jixiao, BrowserContext context) throws Exception {
    var page = context.newPage();
    var statements = jixiao.statements().during(() -> page.navigate("/"));
    assertThat(page.url()).startsWith(jixiao.address().toString());
    assertThat(statements.total()).isLessThanOrEqualTo(4);
  }
}
