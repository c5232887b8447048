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

    /** People paste what XML does not allow; a document is never refused for it. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final TemplateEngine templates;
    private final byte[] regular = read("fonts/NotoSans-Regular.ttf");
    private final byte[] bold = read("fonts/NotoSans-Bold.ttf");
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
                        (uri, type) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
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
