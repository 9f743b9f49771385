package io.throughline.inspections.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.siegmar.fastcsv.reader.CsvReader;
import io.throughline.chassis.problem.Problem;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;
import org.jsoup.Jsoup;

/** How a {@link ReadingWorker} is started: the same Java, the same packages, and not much memory. */
final class WorkerCommand {

    private static final List<Class<?>> NEEDED = List.of(
            ReadingWorker.class,
            Problem.class,
            PDDocument.class,
            TrueTypeFont.class,
            RandomAccessRead.class,
            LogFactory.class,
            Logger.class,
            Jsoup.class,
            CsvReader.class,
            ObjectMapper.class,
            JsonFactory.class,
            JsonProperty.class,
            JavaTimeModule.class);

    private WorkerCommand() {}

    static ProcessBuilder of(int heapMegabytes, Optional<Path> furtherAuthorities) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                ReadingWorker.class.getName()));
        furtherAuthorities.ifPresent(file -> words.add(file.toString()));
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder;
    }

    private static String classPath() {
        return NEEDED.stream().flatMap(WorkerCommand::home).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> home(Class<?> needed) {
        var source = needed.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Stream.of(System.getProperty("java.class.path"));
        }
        try {
            return Stream.of(Path.of(source.getLocation().toURI()).toString());
        } catch (URISyntaxException unusable) {
            throw new IllegalStateException("a package lies at " + source.getLocation(), unusable);
        }
    }
}
