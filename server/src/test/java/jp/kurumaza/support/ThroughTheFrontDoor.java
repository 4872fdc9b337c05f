package jp.kurumaza.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the packaged server, which is started once a run with the demonstration's
 * accounts. Each {@link FrontDoor} parameter is another visitor, with cookies of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedServer.class)
public @interface ThroughTheFrontDoor {}
