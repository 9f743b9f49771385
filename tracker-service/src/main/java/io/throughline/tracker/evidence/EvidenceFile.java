package io.throughline.tracker.evidence;

import io.throughline.chassis.upload.Budget;
import io.throughline.chassis.upload.FileKind;
import io.throughline.chassis.upload.PdfCheck;
import io.throughline.chassis.upload.Sha256;
import io.throughline.tracker.sheet.Zips;
import java.io.IOException;

/** A file that was looked at and taken: what it is by its content. */
public record EvidenceFile(String name, String mediaType, String sha256, byte[] content) {

    private static final int MOST_BYTES = 25_000_000;
    private static final long MOST_UNPACKED = 200_000_000;
    private static final int LONGEST_NAME = 200;

    /** Takes an upload or refuses it in words; the name is kept to be shown, and never believed. */
    public static EvidenceFile of(byte[] content, String name) {
        if (content.length == 0) {
            throw FileProblem.empty();
        }
        if (content.length > MOST_BYTES) {
            throw FileProblem.tooLarge(MOST_BYTES);
        }
        FileKind kind = FileKind.of(content);
        var budget = new Budget(MOST_UNPACKED, FileProblem::expandsTooMuch);
        switch (kind) {
            case PDF -> checkPdf(content, budget);
            case WORD, SPREADSHEET, SLIDES, OPEN_TEXT, OPEN_SPREADSHEET -> checkZip(content, budget);
            case PNG, JPEG, TEXT -> {}
            case OLD_OFFICE -> throw FileProblem.oldOffice();
            case WEB_PAGE -> throw FileProblem.webPage();
            case OTHER_PICTURE, UNKNOWN -> throw FileProblem.notTaken();
        }
        return new EvidenceFile(shown(name), kind.mediaType(), Sha256.of(content), content);
    }

    private static void checkPdf(byte[] content, Budget budget) {
        if (!PdfCheck.isComplete(content)) {
            throw FileProblem.damaged();
        }
        PdfCheck.unpack(content, budget);
    }

    private static void checkZip(byte[] content, Budget budget) {
        try {
            Zips.unpack(content, budget, Zips.Look.NONE);
        } catch (IOException | IllegalArgumentException damaged) {
            throw FileProblem.damaged();
        }
    }

    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.isEmpty() ? "file" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}
