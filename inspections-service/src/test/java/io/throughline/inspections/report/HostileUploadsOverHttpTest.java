package io.throughline.inspections.report;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.throughline.inspections.inspection.FictionalCouncils;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every fourth hostile file through the front door, two at a time: the service answers each and stays as it was. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(FictionalCouncils.class)
class HostileUploadsOverHttpTest {

    private static final Set<Integer> ALLOWED = Set.of(200, 201, 413, 415, 422);
    private static final int LANES = 2;

    @Test
    void hostile_files_are_answered_one_by_one_and_the_service_takes_no_harm() throws InterruptedException {
        var files = Hostile.all();
        var wrong = new ConcurrentLinkedQueue<String>();
        var senders = new ArrayList<Thread>();
        for (int lane = 0; lane < LANES; lane++) {
            int first = lane * 4;
            senders.add(Thread.ofPlatform()
                    .start(() -> IntStream.iterate(first, n -> n < files.size(), n -> n + 4 * LANES)
                            .forEach(n -> complain(files.get(n), wrong))));
        }
        for (var sender : senders) {
            sender.join();
        }
        assertThat(wrong).isEmpty();
        assertThat(send("letter.txt", HostileTexts.LETTER.getBytes(UTF_8)).statusCode())
                .isIn(List.of(200, 201));
        assertThat(ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().commandLine().orElse("").contains("ReadingWorker")))
                .hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
    }

    private static void complain(Hostile file, ConcurrentLinkedQueue<String> wrong) {
        var answer = send(file.name(), file.content());
        boolean inWords = answer.statusCode() < 300 || answer.contentType().startsWith("application/problem+json");
        if (!ALLOWED.contains(answer.statusCode()) || !inWords) {
            wrong.add(file.name() + ": " + answer.statusCode() + " "
                    + answer.body().asString());
        }
    }

    private static Response send(String name, byte[] content) {
        return given().auth()
                .oauth2(Tokens.officer())
                .multiPart("report", name, content, "application/octet-stream")
                .post("/v1/inspections");
    }
}
