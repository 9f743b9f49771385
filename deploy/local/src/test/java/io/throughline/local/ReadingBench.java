package io.throughline.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import io.throughline.testkit.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Not one of the tests: {@code deploy/bench/reading} runs it, and {@code deploy/bench/README.md} says what it measures. */
class ReadingBench {

    private static final int AT_A_TIME = 2;

    @Test
    void run() throws IOException, SQLException, InterruptedException {
        var reports = reports();
        var half = reports.subList(0, reports.size() / 2);
        var otherHalf = reports.subList(reports.size() / 2, reports.size());
        try (var stage = Stage.openForLong("reading-bench")) {
            var officer = stage.caller("olive", "officer");
            tell("services, cold", takeIn(stage, officer, half), pages(half));
            tell("services, warm", takeIn(stage, officer, otherHalf), pages(otherHalf));
        }
        tell("PDFBox alone, cold", extracted(half), pages(half));
        tell("PDFBox alone, warm", extracted(otherHalf), pages(otherHalf));
    }

    private static double takeIn(Stage stage, Caller officer, List<Path> reports)
            throws SQLException, InterruptedException {
        long done = completed(stage) + reports.size();
        double before = processorSeconds(stage);
        try (var desks = Executors.newFixedThreadPool(AT_A_TIME)) {
            reports.forEach(report -> desks.execute(() -> send(officer, report)));
        }
        await().atMost(Duration.ofMinutes(10)).until(() -> completed(stage) >= done);
        return processorSeconds(stage) - before;
    }

    private static void send(Caller officer, Path report) {
        try {
            officer.sendLetter(report.getFileName().toString(), Files.readAllBytes(report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double processorSeconds(Stage stage) {
        return Stream.of(Service.values())
                        .flatMap(service -> stage.process(service).handles())
                        .mapToLong(process -> process.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis())
                        .sum()
                / 1000.0;
    }

    private static double extracted(List<Path> reports) throws IOException {
        long before = own();
        for (var report : reports) {
            try (var document = Loader.loadPDF(Files.readAllBytes(report))) {
                new PDFTextStripper().getText(document);
            }
        }
        return (own() - before) / 1e9;
    }

    private static long own() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static int pages(List<Path> reports) throws IOException {
        int pages = 0;
        for (var report : reports) {
            try (var document = Loader.loadPDF(Files.readAllBytes(report))) {
                pages += document.getNumberOfPages();
            }
        }
        return pages;
    }

    private static long completed(Stage stage) throws SQLException {
        try (var database = DriverManager.getConnection(
                        stage.postgres.jdbcUrl("findings"), PostgresServer.USER, PostgresServer.PASSWORD);
                var statement = database.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from outbox_event where type = 'io.throughline.findings.reading-completed.v1'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Path> reports() {
        Path folder = Path.of(System.getProperty("throughline.shared", "../../../shared"), "reports");
        assumeTrue(Files.isDirectory(folder), () -> "no reports in " + folder + ": nothing to measure");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(String what, double seconds, int pages) {
        System.out.printf(
                Locale.ROOT,
                "bench: %s: %d pages, %.1f CPU-seconds, %.0f pages a CPU-second%n",
                what,
                pages,
                seconds,
                pages / seconds);
    }
}
