@org.jspecify.annotations.NullMarked
package io.throughline.chassis;
