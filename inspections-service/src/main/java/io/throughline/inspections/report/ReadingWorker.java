package io.throughline.inspections.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.throughline.chassis.problem.Problem;
import io.throughline.inspections.authority.Authorities;
import io.throughline.inspections.framework.Frameworks;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.LogManager;

/**
 * A process that reads documents for the service, one after another, and ends with it. Whatever a document does to it,
 * it does to nobody else.
 */
final class ReadingWorker {

    private ReadingWorker() {}

    /** @param args the file of further authorities, if there is one */
    public static void main(String[] args) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(System.in));
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        LogManager.getLogManager().reset();
        var authorities = new Authorities(args.length == 0 ? Optional.empty() : Optional.of(Path.of(args[0])));
        var headers = new HeaderReader(authorities, new Frameworks());
        try {
            while (true) {
                String fileName = new String(Frames.read(in), UTF_8);
                Frames.write(out, Frames.JSON.writeValueAsBytes(answer(Frames.read(in), fileName, headers)));
            }
        } catch (EOFException serviceEnded) {
            System.exit(0);
        }
    }

    private static Frames.Answer answer(byte[] content, String fileName, HeaderReader headers) {
        try {
            return new Frames.Answer(read(content, fileName, headers), null);
        } catch (Problem refused) {
            return new Frames.Answer(null, Frames.Refusal.of(refused));
        } catch (IOException | RuntimeException | StackOverflowError astray) {
            return new Frames.Answer(null, Frames.Refusal.of(ReportProblem.damaged()));
        }
    }

    private static ReadDocument read(byte[] content, String fileName, HeaderReader headers) throws IOException {
        var document = ReportDocument.of(content, fileName);
        var text = document.text();
        return new ReadDocument(
                document.sha256(),
                document.mediaType(),
                text.pages().size(),
                text.pagesWithoutWords(),
                Frames.JSON.writeValueAsString(text),
                headers.read(text));
    }
}
