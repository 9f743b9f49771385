package io.throughline.chassis.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What happened and in which shape; stands on each event record. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {
    /** CloudEvents type, as {@code io.throughline.findings.finding-recorded.v1}. */
    String value();
}
