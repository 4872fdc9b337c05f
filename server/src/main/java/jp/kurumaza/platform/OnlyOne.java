package jp.kurumaza.platform;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * One instance in the application, handed out without a proxy: it may have final fields and only
 * the constructor that it needs.
 */
@Stereotype
@Singleton
@Target(TYPE)
@Retention(RUNTIME)
public @interface OnlyOne {}
