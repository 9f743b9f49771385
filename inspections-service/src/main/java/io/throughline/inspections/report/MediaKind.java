package io.throughline.inspections.report;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.upload.FileKind;
import io.throughline.chassis.upload.TextDecoding;
import java.util.Arrays;
import java.util.Locale;

/** What a document is by its content; names and declared types are not believed. */
enum MediaKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("text/html"),
    MARKDOWN("text/markdown"),
    TEXT("text/plain");

    private final String mediaType;

    MediaKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static MediaKind of(byte[] content) {
        return switch (FileKind.of(content)) {
            case PDF -> PDF;
            case WORD -> DOCX;
            case WEB_PAGE -> HTML;
            case TEXT ->
                Markdown.isMarkdown(TextDecoding.decode(content).orElseThrow(ReportProblem::notADocument))
                        ? MARKDOWN
                        : TEXT;
            case OLD_OFFICE -> refuse(ReportProblem.oldWord());
            case PNG, JPEG, OTHER_PICTURE -> refuse(ReportProblem.picture());
            case SPREADSHEET, SLIDES, OPEN_TEXT, OPEN_SPREADSHEET, UNKNOWN -> refuse(ReportProblem.notADocument());
        };
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
