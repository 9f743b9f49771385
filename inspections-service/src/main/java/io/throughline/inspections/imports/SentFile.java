package io.throughline.inspections.imports;

/** A file as it was sent, by itself or inside a zip. */
record SentFile(String name, byte[] content) {}
