package io.throughline.inspections.report;

import io.throughline.chassis.upload.Budget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the paragraphs of a Word document: WordprocessingML is a zip with one XML file that holds them in order. */
final class DocxText {

    private static final String BODY = "word/document.xml";

    private DocxText() {}

    static ReportText read(byte[] content, Budget budget) throws IOException, XMLStreamException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var body = findBody(zip, budget.counting(zip));
            var factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return new Paragraphs(new TextBuilder("docx-1", budget)).read(factory.createXMLStreamReader(body));
        }
    }

    private static InputStream findBody(ZipInputStream zip, InputStream counted) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(BODY)) {
                return counted;
            }
            counted.transferTo(OutputStream.nullOutputStream());
        }
        throw ReportProblem.damaged();
    }

    private static final class Paragraphs {

        private final TextBuilder builder;
        private final StringBuilder words = new StringBuilder();
        private boolean heading;
        private boolean listed;
        private int count;

        private Paragraphs(TextBuilder builder) {
            this.builder = builder;
        }

        ReportText read(XMLStreamReader xml) throws XMLStreamException {
            boolean inText = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS && inText) {
                    words.append(xml.getText());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    inText = xml.getLocalName().equals("t");
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inText = false;
                    if (xml.getLocalName().equals("p")) {
                        end();
                    }
                }
            }
            builder.endPage();
            return builder.build();
        }

        private void start(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "tab" -> words.append(' ');
                case "br" -> end();
                case "numPr" -> listed = true;
                case "pStyle" ->
                    heading = String.valueOf(xml.getAttributeValue(null, "val")).startsWith("Heading");
                default -> {}
            }
        }

        private void end() {
            String text = Characters.printed(words);
            if (!text.isEmpty()) {
                String line = listed && text.charAt(0) != Characters.BULLET ? Characters.BULLET + " " + text : text;
                builder.line(line, 0, ++count, line.length(), 0, heading);
            }
            words.setLength(0);
            listed = heading = false;
        }
    }
}
