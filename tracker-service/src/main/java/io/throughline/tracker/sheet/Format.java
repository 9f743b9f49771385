package io.throughline.tracker.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a book can be written as. */
public enum Format {
    /** The first table alone. */
    CSV("text/csv; charset=UTF-8") {
        @Override
        byte[] bytes(Book book) {
            return CsvBook.write(book.tables().getFirst());
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] bytes(Book book) throws IOException {
            return XlsxBook.write(book);
        }
    },
    ODS("application/vnd.oasis.opendocument.spreadsheet") {
        @Override
        byte[] bytes(Book book) throws IOException {
            return OdsBook.write(book);
        }
    },
    HTML("text/html; charset=UTF-8") {
        @Override
        byte[] bytes(Book book) {
            return Page.html(book);
        }
    },
    PDF("application/pdf") {
        @Override
        byte[] bytes(Book book) throws IOException {
            return Page.pdf(book);
        }
    };

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] write(Book book) {
        try {
            return bytes(book);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    abstract byte[] bytes(Book book) throws IOException;
}
