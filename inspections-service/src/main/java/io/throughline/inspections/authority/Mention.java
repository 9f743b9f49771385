package io.throughline.inspections.authority;

/**
 * A body named in a text: who it is, and the words with which it was named.
 *
 * @param name that of the body's names which was used, without the style of a council, as "Hull"
 */
public record Mention(Authority authority, String name, String printed, int start) {}
