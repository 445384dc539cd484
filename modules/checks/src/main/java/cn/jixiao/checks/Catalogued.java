package cn.jixiao.checks;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The place of a rule in the catalogue of checks; the annotation alone makes a class a rule. Its
 * texts stand in the bundles as {@code check.<id>.name}, {@code .message}, {@code .reason} and
 * {@code .remedy}.
 */
@Stereotype
@Dependent
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Catalogued {

  /** The number in the catalogue; a letter behind it where one line of it holds several: C17a. */
  String id();

  /** How much it weighs where no region has said otherwise. */
  Severity severity();

  /** Limits that a region may set, with their usual values: {@code share=0.7}. */
  String[] limits() default {};

  /**
   * The number of a rule that says the same more closely: where both find something at one place,
   * that one is told alone. Neither knows whether a region has turned the other one off.
   */
  String leavesTo() default "";
}
