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
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes PDFs that a screen reader can read (PDF/UA-1): tagged, with title and language, the font
 * embedded. Loads nothing from anywhere, whatever stands in the document.
 */
@Component
public class Pdf {
    private static final String FONT = "Noto Sans";

    /** People paste what XML does not allow; a document is never refused for it. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final TemplateEngine templates;
    private final byte[] regular = read("fonts/NotoSans-Regular.ttf");
    private final byte[] bold = read("fonts/NotoSans-Bold.ttf");

    Pdf(TemplateEngine templates) {
        this.templates = templates;
        XRLog.setLoggingEnabled(false); // its messages quote the document
    }

    public byte[] of(Paper paper) {
        var html = new StringOutput();
        templates.render(paper.template(), paper, html);
        try (var bytes = new ByteArrayOutputStream()) {
            builder()
                    .withHtmlContent(NOT_XML.matcher(html.toString()).replaceAll(""), "/")
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static byte[] read(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
