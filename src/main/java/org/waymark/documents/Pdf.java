package org.waymark.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes PDFs that a screen reader can read (PDF/UA-1): tagged, with title and language, the font
 * embedded. Loads nothing from anywhere, whatever stands in the document.
 */
@Component
public class Pdf {
    /** What a document says that holds letters the font has not: nothing is lost unseen. */
    static final String MISSING =
            "Where a question mark stands for a letter, the original can be read on the screen.";

    private static final String FONT = "Noto Sans";

    private static final String END = "</body>";

    private static final int LIGATURES = 0x47535542; // "GSUB"
    private static final int HIDDEN = 0x78535542; // "xSUB"

    /** A picture that stands in the document itself; what people type is escaped. */
    private static final String PICTURE_WITHIN = "data:image/jpeg;base64,";

    /** People paste what XML does not allow; a document is never refused for it. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final TemplateEngine templates;
    private final byte[] regular = withoutLigatures(read("fonts/NotoSans-Regular.ttf"));
    private final byte[] bold = withoutLigatures(read("fonts/NotoSans-Bold.ttf"));
    private final CmapLookup letters = letters(regular);

    Pdf(TemplateEngine templates) {
        this.templates = templates;
        XRLog.setLoggingEnabled(false); // its messages quote the document
    }

    public byte[] of(Paper paper) {
        var html = new StringOutput();
        templates.render(paper.template(), paper, html);
        try (var bytes = new ByteArrayOutputStream()) {
            builder()
                    .withHtmlContent(marked(NOT_XML.matcher(html.toString()).replaceAll("")), "/")
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says so at the end where the font lacks a letter. */
    private String marked(String html) {
        return html.codePoints().allMatch(c -> c < ' ' || letters.getGlyphId(c) != 0)
                ? html
                : html.replace(END, "<p>" + MISSING + "</p>" + END);
    }

    private PdfRendererBuilder builder() {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer("Waymark")
                .useReplacementText("?")
                .useFont(() -> new ByteArrayInputStream(regular), FONT, 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(bold), FONT, 700, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri != null && uri.startsWith(PICTURE_WITHIN),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    }

    /**
     * Hides the font's table of ligatures under another name: PDFBox looks through it anew for each
     * piece of text, which is nine tenths of the time of a long document, and a search for "fi" or
     * a program that reads aloud then finds the letters themselves.
     */
    private static byte[] withoutLigatures(byte[] font) {
        var tables = ByteBuffer.wrap(font);
        for (var entry = 12; entry < 12 + 16 * tables.getShort(4); entry += 16)
            if (tables.getInt(entry) == LIGATURES) tables.putInt(entry, HIDDEN);
        return font;
    }

    private static CmapLookup letters(byte[] font) {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
