package io.throughline.chassis.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The topic in which an aggregate's events are kept; stands on the sealed interface of its events. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Diary {
    /** Topic, as {@code findings.finding.events}. */
    String value();
}
