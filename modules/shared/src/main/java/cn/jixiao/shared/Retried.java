package cn.jixiao.shared;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Calls of this service are carried out again, whole and in a new transaction, when the database
 * gave them up for the sake of another one (deadlock, lock wait, snapshot conflict). Two people
 * changing one record is not such a case: that is told, never retried.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface Retried {}
