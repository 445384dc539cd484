package cn.jixiao.launch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class use the whole system from outside: a server with the shipped WAR on a
 * database with the demonstration data, started once for all classes. A constructor or method may
 * ask for {@link RunningJixiao} and for Playwright's {@code Browser}; a method also for a fresh
 * {@code BrowserContext}, which ends with the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JixiaoExtension.class)
public @interface WithJixiao {}
