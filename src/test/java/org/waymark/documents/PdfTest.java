package org.waymark.documents;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfTest {
    private final Pdf pdf = new Pdf(TemplateEngine.createPrecompiled(ContentType.Html));

    @Test
    void tryIt() throws Exception {
        var bytes =
                pdf.of(new org.waymark.documents.TryPaper("Zoë Ńowak \u000B \u0001 😀 مرحبا <b>&"));
        Files.createDirectories(Path.of("target/pages"));
        Files.write(Path.of("target/pages/try.pdf"), bytes);
        System.out.println(PdfCheck.problems(bytes));
        System.out.println(PdfCheck.text(bytes));
        System.out.println(PdfCheck.pages(bytes));
        assertThat(bytes).isNotEmpty();
    }
}
