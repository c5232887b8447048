package org.waymark.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.waymark.documents.DocumentRules.*;
import static org.waymark.documents.Files.*;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.web.Rule;
import org.waymark.web.RuleBroken;

/** What may be added is decided by what is in a file, and a file is one thing only. */
class FileCheckTest {
    @Test
    void what_offices_write_and_pictures_are_taken() {
        assertThat(FileCheck.typeOf(pdf())).isEqualTo(FileType.PDF);
        assertThat(FileCheck.typeOf(picture("png"))).isEqualTo(FileType.PNG);
        assertThat(FileCheck.typeOf(picture("jpeg"))).isEqualTo(FileType.JPEG);
        assertThat(FileCheck.typeOf(text("Zoë was late.\nAgain.\n"))).isEqualTo(FileType.TEXT);
        assertThat(FileCheck.typeOf(word())).isEqualTo(FileType.DOCX);
        assertThat(FileCheck.typeOf(zip(Map.of("mimetype", text(FileType.ODT.mediaType())))))
                .isEqualTo(FileType.ODT);
    }

    @Test
    void programs_pages_and_archives_are_not_taken_whatever_they_are_called() {
        var program = new byte[600];
        program[0] = 'M';
        program[1] = 'Z';
        assertThat(refused(program)).isEqualTo(DOCUMENT_TYPE_NOT_TAKEN);
        assertThat(refused(text("<html><body>Hello</body></html>")))
                .isEqualTo(DOCUMENT_TYPE_NOT_TAKEN);
        assertThat(refused(text("Hello\n<script>alert(1)</script>")))
                .isEqualTo(DOCUMENT_TYPE_NOT_TAKEN);
        assertThat(refused(text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")))
                .isEqualTo(DOCUMENT_TYPE_NOT_TAKEN);
        assertThat(refused(text("#!/bin/sh\nls\n"))).isEqualTo(DOCUMENT_TYPE_NOT_TAKEN);
        assertThat(refused(zip(Map.of("a.txt", text("a"))))).isEqualTo(DOCUMENT_TYPE_NOT_TAKEN);
        assertThat(refused(new byte[0])).isEqualTo(DOCUMENT_EMPTY);
        assertThat(refused(new byte[FileCheck.MOST_BYTES + 1])).isEqualTo(DOCUMENT_TOO_LARGE);
    }

    @Test
    void a_page_behind_the_first_bytes_of_a_picture_is_not_a_picture() {
        var sign = java.util.Arrays.copyOf(picture("png"), 8);
        var disguised = joined(sign, text("<html><script>alert(1)</script></html>"));
        assertThat(refused(disguised)).isEqualTo(DOCUMENT_IS_TWO_THINGS);
        assertThat(refused(joined(picture("png"), text("<script>alert(1)</script>"))))
                .isEqualTo(DOCUMENT_IS_TWO_THINGS);
    }

    @Test
    void a_file_that_is_two_things_is_refused() {
        var archive = zip(Map.of("a.txt", text("a")));
        assertThat(refused(joined(pdf(), archive))).isEqualTo(DOCUMENT_IS_TWO_THINGS);
        assertThat(refused(joined(picture("jpeg"), archive))).isEqualTo(DOCUMENT_IS_TWO_THINGS);
        assertThat(refused(joined(pdf(), text("<html></html>")))).isEqualTo(DOCUMENT_IS_TWO_THINGS);
        assertThat(refused(joined(text("\n\n"), pdf())))
                .isIn(DOCUMENT_IS_TWO_THINGS, DOCUMENT_TYPE_NOT_TAKEN);
    }

    @Test
    void what_runs_something_is_refused() {
        var macro = Map.of("[Content_Types].xml", text(WORD), "word/vbaProject.bin", text("x"));
        assertThat(refused(zip(macro))).isEqualTo(DOCUMENT_RUNS_SOMETHING);
        var types = text(WORD.replace("openxmlformats-officedocument.", "macroEnabled."));
        assertThat(refused(zip(Map.of("[Content_Types].xml", types))))
                .isEqualTo(DOCUMENT_RUNS_SOMETHING);
        var scripted =
                new String(pdf(), StandardCharsets.ISO_8859_1)
                        .replace("%%EOF", "<</JavaScript ()>>\n%%EOF");
        assertThat(refused(scripted.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(DOCUMENT_RUNS_SOMETHING);
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_one_is_refused_before_it_does() {
        var bomb =
                Map.of(
                        "[Content_Types].xml",
                        text(WORD),
                        "word/media/a.bin",
                        new byte[120_000_000]);
        var packed = zip(bomb);
        assertThat(packed.length).isLessThan(1_000_000);
        assertThat(refused(packed)).isEqualTo(DOCUMENT_UNREADABLE);
        var wide = picture("png");
        wide[16] = 0x00;
        wide[17] = 0x10;
        wide[20] = 0x00;
        wide[21] = 0x10;
        assertThat(refused(wide)).isIn(PICTURE_TOO_LARGE, DOCUMENT_UNREADABLE);
    }

    @Test
    void a_name_shows_no_folder_and_ends_as_what_it_is() {
        assertThat(FileName.of("C:\\letters\\school report.pdf.exe", FileType.PDF))
                .isEqualTo("school report pdf.pdf");
        assertThat(FileName.of("../../etc/passwd", FileType.TEXT)).isEqualTo("passwd.txt");
        assertThat(FileName.of("a\u202Egpj.exe", FileType.PNG)).isEqualTo("a gpj.png");
        assertThat(FileName.of(null, FileType.PDF)).isEqualTo("document.pdf");
    }

    private static Rule refused(byte[] content) {
        return catchThrowableOfType(RuleBroken.class, () -> FileCheck.typeOf(content)).rule();
    }
}
