package io.throughline.inspections.authority;

/** A body named in a text: who it is, and the words with which it was named. */
public record Mention(Authority authority, String printed, int start) {}
