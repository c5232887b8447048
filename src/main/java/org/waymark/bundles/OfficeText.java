package org.waymark.bundles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waymark.documents.BundlePart.Line;
import org.waymark.documents.FileType;
import org.waymark.web.RuleBroken;

/** The paragraphs of a Word or OpenDocument text, and nothing else that is in such a file. */
final class OfficeText {
    private static final int MOST = 20 * 1024 * 1024;
    private static final int MOST_PARAGRAPHS = 5000;

    private OfficeText() {}

    /** Its paragraphs in their order; those without any words are left out. */
    static List<Line> of(FileType type, byte[] content) {
        var part = type == FileType.DOCX ? "word/document.xml" : "content.xml";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals(part)) return paragraphs(zip.readNBytes(MOST));
        } catch (IOException | XMLStreamException e) {
            throw new RuleBroken(BundleRules.DOCUMENT_CANNOT_BE_SHOWN);
        }
        throw new RuleBroken(BundleRules.DOCUMENT_CANNOT_BE_SHOWN);
    }

    private static List<Line> paragraphs(byte[] xml) throws XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        var all = new ArrayList<Line>();
        var words = new StringBuilder();
        while (reader.hasNext() && all.size() < MOST_PARAGRAPHS) read(reader, words, all);
        return List.copyOf(all);
    }

    private static void read(XMLStreamReader reader, StringBuilder words, List<Line> all)
            throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.CHARACTERS -> words.append(reader.getText());
            case XMLStreamConstants.START_ELEMENT -> {
                switch (reader.getLocalName()) {
                    case "tab", "s" -> words.append(' ');
                    case "br", "line-break" -> words.append('\n');
                    case "p", "h" -> keep(words, all); // a text box stands inside another one
                    default -> {}
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                var name = reader.getLocalName();
                if (name.equals("p") || name.equals("h")) keep(words, all);
            }
            default -> {}
        }
    }

    private static void keep(StringBuilder words, List<Line> all) {
        if (!words.toString().isBlank()) all.add(new Line("", words.toString().strip()));
        words.setLength(0);
    }
}
