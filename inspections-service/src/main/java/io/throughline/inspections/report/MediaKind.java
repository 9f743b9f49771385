package io.throughline.inspections.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.throughline.chassis.problem.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a document is by its content; names and declared types are not believed. */
enum MediaKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("text/html"),
    MARKDOWN("text/markdown"),
    TEXT("text/plain");

    private static final Pattern WEB_PAGE = Pattern.compile(
            "^(?:<\\?xml[^>]*>|<!--.*?-->|\\s++){0,20}<(!doctype html|html|head|body)\\b", Pattern.DOTALL);
    private static final Pattern PICTURE =
            Pattern.compile("^(\\x89PNG|\\xFF\\xD8\\xFF|GIF8|II\\*\\x00|MM\\x00\\*|BM....\\x00)", Pattern.DOTALL);
    private static final Pattern OLD_WORD = Pattern.compile("^(\\xD0\\xCF\\x11\\xE0|\\{\\\\rtf)");

    private final String mediaType;

    MediaKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static MediaKind of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 4096), ISO_8859_1);
        if (start.substring(0, Math.min(start.length(), 1024)).contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return DocxText.isDocx(content) ? DOCX : refuse(ReportProblem.notADocument());
        }
        if (OLD_WORD.matcher(start).find()) {
            return refuse(ReportProblem.oldWord());
        }
        if (PICTURE.matcher(start).find()) {
            return refuse(ReportProblem.picture());
        }
        String text = TextDecoding.decode(content).orElseThrow(ReportProblem::notADocument);
        if (WEB_PAGE.matcher(text.substring(0, Math.min(text.length(), 4096)).toLowerCase(Locale.ROOT))
                .find()) {
            return HTML;
        }
        return Markdown.isMarkdown(text) ? MARKDOWN : TEXT;
    }

    private static MediaKind refuse(Problem problem) {
        throw problem;
    }

    static boolean isNamedPdf(String fileName) {
        return Arrays.asList(fileName.toLowerCase(Locale.ROOT).split("\\."))
                .getLast()
                .equals("pdf");
    }
}
