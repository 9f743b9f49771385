package io.throughline.chassis.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is by its content. */
public enum FileKind {
    PDF("application/pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    SPREADSHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text"),
    OPEN_SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet"),
    /** Older Office files and rich text: they can carry programs. */
    OLD_OFFICE("application/octet-stream"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    OTHER_PICTURE("application/octet-stream"),
    WEB_PAGE("text/html"),
    TEXT("text/plain"),
    UNKNOWN("application/octet-stream");

    private static final Pattern WEB = Pattern.compile(
            "^(?:<\\?xml[^>]*>|<!--.*?-->|\\s++){0,20}<(!doctype html|html|head|body)\\b", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("^(GIF8|II\\*\\x00|MM\\x00\\*|BM....\\x00)", Pattern.DOTALL);
    private static final Pattern OLD = Pattern.compile("^(\\xD0\\xCF\\x11\\xE0|\\{\\\\rtf)");
    private static final int START = 4096;

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public static FileKind of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, START), ISO_8859_1);
        if (start.substring(0, Math.min(start.length(), 1024)).contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return ofZip(content, start);
        }
        if (OLD.matcher(start).find()) {
            return OLD_OFFICE;
        }
        if (start.startsWith("\u0089PNG")) {
            return PNG;
        }
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        return PICTURE.matcher(start).find() ? OTHER_PICTURE : ofText(content);
    }

    /** The names in a zip are not compressed. */
    private static FileKind ofZip(byte[] content, String start) {
        if (start.contains("mimetype" + OPEN_SPREADSHEET.mediaType)) {
            return OPEN_SPREADSHEET;
        }
        if (start.contains("mimetype" + OPEN_TEXT.mediaType)) {
            return OPEN_TEXT;
        }
        String names = new String(content, ISO_8859_1);
        if (names.contains("word/document.xml")) {
            return WORD;
        }
        if (names.contains("xl/workbook.xml")) {
            return SPREADSHEET;
        }
        return names.contains("ppt/presentation.xml") ? SLIDES : UNKNOWN;
    }

    private static FileKind ofText(byte[] content) {
        Optional<String> text = TextDecoding.decode(content);
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        String start = text.get().substring(0, Math.min(text.get().length(), START));
        return WEB.matcher(start.toLowerCase(Locale.ROOT)).find() ? WEB_PAGE : TEXT;
    }
}
