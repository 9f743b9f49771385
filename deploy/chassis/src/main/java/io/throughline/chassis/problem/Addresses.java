package io.throughline.chassis.problem;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.math.BigInteger;
import java.util.UUID;
import java.util.stream.Stream;

/** The framework says of any parameter that it cannot read that there is no such address; that is so of paths only. */
final class Addresses {

    private Addresses() {}

    /** True where each part of the path can be what it should, so that it was something else that could not be read. */
    static boolean canBe(UriInfo uri, ResourceInfo asked) {
        return asked.getResourceMethod() != null
                && Stream.of(asked.getResourceMethod().getParameters())
                        .filter(parameter -> parameter.isAnnotationPresent(PathParam.class))
                        .allMatch(parameter -> isReadable(parameter, value(uri, parameter)));
    }

    private static String value(UriInfo uri, Parameter parameter) {
        return uri.getPathParameters()
                .getFirst(parameter.getAnnotation(PathParam.class).value());
    }

    private static boolean isReadable(Parameter parameter, String value) {
        try {
            return switch (parameter.getType().getSimpleName()) {
                case "UUID" -> !UUID.fromString(value).toString().isEmpty();
                case "int", "long" -> new BigInteger(value).bitLength() < Long.SIZE;
                default -> true;
            };
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
