package io.throughline.tracker.evidence;

import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.throughline.chassis.upload.Sha256;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files as evidence: what is taken, how it is handed out, and how the rest is refused. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class EvidenceFilesTest {

    private static final String OWNER = "owner-a";
    private static final byte[] SAMPLE = "Twelve files were looked at; all visits were on time.".getBytes(UTF_8);

    private String recommendation;

    @BeforeEach
    void work_has_begun() {
        recommendation = Tracker.begun(new Letter(), OWNER);
    }

    @Test
    void a_file_is_kept_under_its_hash_and_handed_out_as_an_attachment() {
        Response given = upload(SAMPLE, "C:\\fakepath\\dip sample.txt");
        given.then()
                .statusCode(201)
                .body("kind", equalTo("FILE"))
                .body("status", equalTo("IN_REVIEW"))
                .body("versions[0].fileName", equalTo("dip sample.txt"))
                .body("versions[0].mediaType", equalTo("text/plain"))
                .body("versions[0].sha256", equalTo(Sha256.of(SAMPLE)));

        Response file = as("moderator").get("/v1/evidence/{id}/file", given.<String>path("id"));
        file.then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Content-Disposition", "attachment; filename*=UTF-8''dip%20sample.txt");
        assertThat(file.asByteArray()).isEqualTo(SAMPLE);
    }

    @Test
    void what_it_is_called_is_not_believed() throws IOException {
        refused(
                upload("<!doctype html><html><body>404</body></html>".getBytes(UTF_8), "audit.pdf"),
                415,
                "evidence:file-web-page");
        refused(upload(new byte[] {0, 1, 2, 3, 0, 0}, "audit.pdf"), 415, "evidence:file-not-taken");
        refused(upload("{\\rtf1 x}".getBytes(UTF_8), "audit.txt"), 415, "evidence:file-old-office");
        refused(upload(new byte[0], "audit.pdf"), 422, "evidence:file-empty");
        refused(upload("%PDF-1.7 1 0 obj".getBytes(UTF_8), "audit.pdf"), 422, "evidence:file-damaged");
        refused(upload(Arrays.copyOf(workbook(100), 90), "audit.xlsx"), 422, "evidence:file-damaged");
        refused(upload(workbook(210_000_000), "audit.xlsx"), 413, "evidence:file-expands-too-much");
        refused(upload(new byte[25_000_001], "audit.txt"), 413, "evidence:file-too-large");
        refused(
                as(OWNER, "action-owner")
                        .contentType("multipart/form-data")
                        .multiPart("shows", "x")
                        .post("/v1/recommendations/{id}/evidence-files", recommendation),
                400,
                "evidence:file-missing");
    }

    @Test
    void a_new_version_stands_beside_the_one_before_and_is_reviewed_again() {
        String id = upload(SAMPLE, "a.txt").path("id");
        review("moderator", id, "ACCEPTED").then().statusCode(200).body("status", equalTo("ACCEPTED"));

        byte[] second = "Thirteen files.".getBytes(UTF_8);
        as(OWNER, "action-owner")
                .header("If-Match", "\"2\"")
                .contentType("multipart/form-data")
                .multiPart("file", "b.txt", second)
                .post("/v1/evidence/{id}/version-files", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_REVIEW"))
                .body("versions.sha256", contains(Sha256.of(SAMPLE), Sha256.of(second)));
        assertThat(as("moderator").get("/v1/evidence/{id}/file?number=1", id).asByteArray())
                .isEqualTo(SAMPLE);
        assertThat(as("moderator").get("/v1/evidence/{id}/file", id).asByteArray())
                .isEqualTo(second);
        refused(as("moderator").get("/v1/evidence/{id}/file?number=9", id), 404, "evidence:unknown-version");
    }

    @Test
    void erased_means_gone_and_that_it_was_there_remains() {
        String id =
                upload("Child K, visited late.".getBytes(UTF_8), "child-k.txt").path("id");
        String twin =
                upload("Child K, visited late.".getBytes(UTF_8), "copy.txt").path("id");
        claimResting(id).then().statusCode(200);

        erase(id)
                .then()
                .statusCode(200)
                .body("alsoHeldBy", contains(twin))
                .body("shows", equalTo(null))
                .body("versions[0].fileName", equalTo(null))
                .body("versions[0].sha256", equalTo(Sha256.of("Child K, visited late.")))
                .body("erasure.by", equalTo("admin"))
                .body("erasure.reason", equalTo("Asked for by the family."));
        refused(as("moderator").get("/v1/evidence/{id}/file", id), 410, "evidence:erased");
        refused(erase(id), 410, "evidence:erased");
        refused(review("moderator", id, "ACCEPTED"), 410, "evidence:erased");
        erase(twin).then().statusCode(200).body("alsoHeldBy", hasSize(0));
        Tracker.recommendation(recommendation).then().statusCode(200).body("claim.evidence", contains(id));
        as("lead").get("/v1/evidence/{id}", id).then().statusCode(200).body("erasure.by", equalTo("admin"));
    }

    @Test
    void an_answer_that_is_kept_for_a_second_try_is_erased_too() {
        String note = "{\"note\":\"Child K.\",\"shows\":\"x\"}";
        Response first = as(OWNER, "action-owner")
                .header("Idempotency-Key", recommendation)
                .body(note)
                .post("/v1/recommendations/{id}/evidence", recommendation);
        erase(first.path("id")).then().statusCode(200);

        Response again = as(OWNER, "action-owner")
                .header("Idempotency-Key", recommendation)
                .body(note)
                .post("/v1/recommendations/{id}/evidence", recommendation);

        assertThat(again.header("Idempotency-Replayed")).isNull();
    }

    private Response claimResting(String evidence) {
        return as(OWNER, "action-owner")
                .header("If-Match", "*")
                .body("{\"impact\":\"Better.\",\"evidence\":[\"" + evidence + "\"]}")
                .post("/v1/recommendations/{id}/claim", recommendation);
    }

    private static Response erase(String id) {
        return as("admin")
                .header("If-Match", "*")
                .body("{\"reason\":\"Asked for by the family.\"}")
                .post("/v1/evidence/{id}/erasure", id);
    }

    private static Response review(String person, String id, String outcome) {
        return as(person)
                .header("If-Match", "*")
                .body("{\"outcome\":\"" + outcome + "\",\"reason\":\"The sample is sound.\"}")
                .post("/v1/evidence/{id}/review", id);
    }

    private Response upload(byte[] content, String name) {
        return as(OWNER, "action-owner")
                .contentType("multipart/form-data")
                .multiPart("file", name, new ByteArrayInputStream(content))
                .multiPart("shows", "A dip sample of twelve")
                .post("/v1/recommendations/{id}/evidence-files", recommendation);
    }

    /** A workbook by its names, of zeros. */
    private static byte[] workbook(int zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] block = new byte[1_000_000];
            for (int left = zeros; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
        }
        return bytes.toByteArray();
    }
}
