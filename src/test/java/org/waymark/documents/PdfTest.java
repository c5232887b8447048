package org.waymark.documents;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfTest {
    private final Pdf pdf = new Pdf(TemplateEngine.createPrecompiled(ContentType.Html));

    private byte[] note(String words) {
        return pdf.of(new Note("A title", "A note for a test", "WM-2026-000001", words));
    }

    @Test
    void a_document_can_be_read_by_everybody() {
        var bytes = note("One line\nand another");
        assertThat(PdfCheck.problems(bytes)).isEmpty();
        assertThat(PdfCheck.text(bytes)).contains("One line", "and another", "Page 1 of 1");
    }

    @Test
    void a_document_that_not_everybody_can_read_is_found() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThat(PdfCheck.problems(bytes.toByteArray())).isNotEmpty();
    }

    @Test
    void what_people_paste_is_printed_as_it_is_or_said_to_be_missing() {
        var words = "Zoë Ńowak <img src='http://127.0.0.1:9/x'> &amp; \u000B\u0001 😀 مرحبا";
        var bytes = note(words);
        assertThat(PdfCheck.problems(bytes)).isEmpty();
        assertThat(PdfCheck.text(bytes))
                .contains("Zoë Ńowak <img src='http://127.0.0.1:9/x'> &amp;")
                .contains(Pdf.MISSING);
    }

    @Test
    void a_document_in_plain_letters_says_nothing_about_missing_ones() {
        assertThat(PdfCheck.text(note("Łukasz, Ειρήνη, Олена: – “yes” • ½")))
                .contains("Łukasz, Ειρήνη, Олена")
                .doesNotContain(Pdf.MISSING);
    }
}
