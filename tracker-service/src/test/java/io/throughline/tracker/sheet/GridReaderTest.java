package io.throughline.tracker.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.chassis.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Whatever is uploaded: rows, or a refusal in words. */
class GridReaderTest {

    private static final byte[] WORKBOOK = Format.XLSX.write(
            new Book("x", List.of(), List.of(new Table("A", "b", List.of("Action"), List.of(Arrays.asList("Do it"))))));

    @Test
    void semicolons_tabs_and_the_letters_of_windows_are_understood() {
        assertThat(GridReader.read("Action;Owner\nDo it;me\n".getBytes(UTF_8)).headings())
                .containsExactly("Action", "Owner");
        assertThat(GridReader.read("Action\tOwner\nDo it\tme\n".getBytes(UTF_8)).rows())
                .hasSize(1);
        assertThat(GridReader.read("Action,Owner\nCaf\u00e9\n".getBytes(ISO_8859_1))
                        .rows())
                .containsExactly(new Grid.Row(2, List.of("Caf\u00e9", "")));
    }

    @Test
    void what_is_no_spreadsheet_is_refused() {
        refused(new byte[0], "sheets:empty");
        refused("%PDF-1.7".getBytes(UTF_8), "sheets:not-a-sheet");
        refused("<html><body>404</body></html>".getBytes(UTF_8), "sheets:not-a-sheet");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "sheets:not-a-sheet");
        refused("a,\"b\nc,d\n".getBytes(UTF_8), "sheets:broken");
        refused("a\n".repeat(20_002).getBytes(UTF_8), "sheets:too-long");
        refused("a,".repeat(300).getBytes(UTF_8), "sheets:too-wide");
        refused(new byte[25_000_001], "sheets:too-large");
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() throws IOException {
        byte[] bomb = edited("xl/worksheets/sheet1.xml", sheet -> "<x>" + " ".repeat(120_000_000));

        assertThat(bomb.length).isLessThan(1_000_000);
        refused(bomb, "sheets:expands-too-much");
    }

    @Test
    void a_cell_millions_of_columns_away_is_refused() throws IOException {
        refused(
                edited("xl/worksheets/sheet1.xml", sheet -> sheet.replace("r=\"A2\"", "r=\"ZZZZZZ2\"")),
                "sheets:damaged");
    }

    @Test
    void an_entity_that_would_read_a_file_reads_nothing() throws IOException {
        byte[] hostile = edited(
                "xl/worksheets/sheet1.xml",
                sheet -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + sheet.replaceFirst("<\\?xml.*?\\?>", "").replace("Do it", "&e;"));

        try {
            assertThat(GridReader.read(hostile).rows().toString())
                    .doesNotContain(java.nio.file.Files.readString(java.nio.file.Path.of("/etc/hostname"))
                            .strip());
        } catch (Problem refusal) {
            assertThat(refusal.type()).startsWith("sheets:");
        }
    }

    @Test
    void a_workbook_that_is_cut_or_scrambled_is_refused_or_read() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] scrambled = i % 2 == 0 ? Arrays.copyOf(WORKBOOK, random.nextInt(WORKBOOK.length)) : WORKBOOK.clone();
            for (int hits = random.nextInt(20); hits > 0 && scrambled.length > 0; hits--) {
                scrambled[random.nextInt(scrambled.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(GridReader.read(scrambled).headings()).isNotNull();
            } catch (Problem refusal) {
                assertThat(refusal.type()).startsWith("sheets:");
            }
        }
    }

    private static void refused(byte[] content, String type) {
        assertThatThrownBy(() -> GridReader.read(content)).hasMessageStartingWith(type + ":");
    }

    private interface Edit {
        String of(String content);
    }

    private static byte[] edited(String name, Edit edit) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(WORKBOOK).get();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.getEntries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals(name)
                                ? edit.of(new String(content, UTF_8)).getBytes(UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }
}
