package io.throughline.chassis.upload;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the characters in bytes that name no encoding: UTF-8 if they are that, else what Windows editors save. */
public final class TextDecoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextDecoding() {}

    /** Empty when the bytes are no text at all. */
    public static Optional<String> decode(byte[] content) {
        boolean marked = content.length > 1 && ((content[0] ^ content[1]) & 0xFF) == 1 && (content[0] & 0xFE) == 0xFE;
        return Stream.of(marked ? UTF_16 : UTF_8, WINDOWS)
                .flatMap(charset -> strictly(content, charset).stream())
                .filter(TextDecoding::isText)
                .findFirst();
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A stray control character happens in text that was copied from a PDF; one in a hundred does not. */
    private static boolean isText(String text) {
        long odd = text.chars()
                .filter(c -> c < ' ' && "\t\n\r\f\u000b".indexOf(c) < 0)
                .count();
        return odd * 100 <= text.length() && text.indexOf('\0') < 0;
    }
}
