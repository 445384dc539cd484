package cn.jixiao.launch;

import cn.jixiao.organizations.TestPerson;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR as it is shipped, with nothing added but the tests that run inside it and the {@link
 * TestPerson} as whom they act.
 */
public final class ShippedWar {

  private ShippedWar() {}

  public static WebArchive with(Class<?>... tests) {
    var war = Places.here().war().toFile();
    return ShrinkWrap.createFromZipFile(WebArchive.class, war)
        .addClasses(tests)
        .addClass(TestPerson.class)
        .addAsLibrary(Places.jarOf(Assertions.class).toFile());
  }
}
