package org.waymark.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.identification.Raising;
import org.waymark.testing.Northmoor;

/** Adding a document to a concern, reading it and taking it back, as the person does it. */
class DocumentsBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void a_teacher_adds_a_document_is_told_what_is_wrong_with_a_file_and_loses_no_word() {
        var concern = Raising.concern("Joe Tanner");
        visit.signIn(area.person("Joe Tanner").email(), Northmoor.PASSWORD);
        visit.open("/concerns/" + concern).follow("See the documents, or add one");
        assertThat(visit.content()).contains("Never upload", "call the police");
        visit.check("documents-none").press("Add the document");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.content()).contains("Select a file", "Enter what the document is");
        select("report.pdf", Files.text("<html><script>alert(1)</script></html>"));
        visit.fill("What is it?", "Attendance in November")
                .choose("Written by my own agency")
                .choose("There is no indecent image of a child in this file")
                .press("Add the document");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().locator("#file-error").innerText()).contains("must be a PDF");
        assertThat(visit.page().getByLabel("What is it?").inputValue())
                .isEqualTo("Attendance in November");
        visit.check("documents-wrong");
        select("report.pdf", new byte[FileCheck.MOST_BYTES + 1]);
        visit.press("Add the document");
        assertThat(visit.page().locator("#file-error").innerText()).contains("10 MB or smaller");
        select("report.pdf", Files.pdf());
        visit.press("Add the document");
        assertThat(visit.content()).contains("Attendance in November", "report.pdf (PDF, 1 kB)");
        visit.check("documents");
        var link = visit.page().locator("a[href$='/content']").getAttribute("href");
        var answer = visit.page().request().get(area.url() + link);
        assertThat(answer.body())
                .startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(answer.headers())
                .containsEntry("content-security-policy", "default-src 'none'; sandbox")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-type", "application/pdf");
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        visit.arrive(() -> visit.page().locator("a[href$='/withdrawal']").click());
        visit.press("Withdraw the document");
        assertThat(visit.status()).isEqualTo(422);
        visit.check("document-withdrawal-wrong");
        visit.fill("Why should it not be here?", "It is about another child.")
                .press("Withdraw the document");
        assertThat(visit.content()).contains("Withdrawn by Joe Tanner", "about another child");
        visit.check("documents-withdrawn");
    }

    private void select(String name, byte[] content) {
        visit.page().setInputFiles("#file", new FilePayload(name, "application/pdf", content));
    }
}
