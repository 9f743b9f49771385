@org.jspecify.annotations.NullMarked
package io.throughline.findings.likeness;
