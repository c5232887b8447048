package org.waymark.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.bundles.Contents.Piece;
import org.waymark.documents.BundlePart.Line;
import org.waymark.documents.BundlePart.Section;
import org.waymark.documents.FileType;
import org.waymark.documents.Note;
import org.waymark.documents.Pdf;
import org.waymark.documents.PdfCheck;
import org.waymark.web.RuleBroken;

/** What is taken out of a bundle is not in the document that leaves (domain.md H.5). */
class RedactionTest {
    private static final Instant AT = Instant.parse("2026-11-03T10:00:00Z");
    private final Pdf pdf = PdfCheck.printer();

    /** A document that somebody uploaded, with a name in its text, its title and its subject. */
    private final byte[] upload =
            pdf.of(
                    new Note(
                            "About Jasmine Hale",
                            "A letter about Jasmine Hale",
                            "WM-2026-000001",
                            """
                            Dear colleague,
                            Jasmine Hale was at 12 Harbour Row.
                            Her friend was there too.\
                            """));

    private final Copying copying = new Copying(pdf, id -> upload);

    private static Piece piece(String title, Line... lines) {
        return new Piece(
                "REFERRAL",
                UUID.randomUUID(),
                title,
                AT,
                null,
                List.of(new Section("The account", List.of(lines))));
    }

    private Piece uploaded() {
        return new Piece(
                "DOCUMENT",
                UUID.randomUUID(),
                "Letter, added on 3 November 2026",
                AT,
                FileType.PDF,
                Pictures.read(FileType.PDF, upload));
    }

    private Contents contents() {
        return new Contents(
                List.of(
                        piece(
                                "Referral of 3 November 2026",
                                new Line(
                                        "What was seen",
                                        "Jas-\nmine Hale came late. She told JASMINE’S aunt."),
                                new Line(
                                        "Where Jasmine lives",
                                        "Gri\uFB03n Court, ring 0044 1632 960811.")),
                        uploaded()),
                List.of("12 Harbour Row"));
    }

    private static Mark mark(String words, @Nullable String place) {
        return new Mark(
                MarkId.random(), words, place, Exemption.THIRD_PARTY, "A reason", "Somebody", AT);
    }

    private byte[] copy(Contents contents, Mark... marks) {
        var front =
                new Copying.Front(
                        Purpose.CONFERENCE,
                        "WM-2026-000001",
                        List.of(
                                new String[] {"Child", "Grace Holloway, 15"},
                                new String[] {"For", "The conference"}),
                        null);
        return copying.of(front, contents, Redaction.of(contents, List.of(marks)), marks.length > 0)
                .pdf();
    }

    @Test
    void a_redacted_bundle_holds_none_of_the_marked_words_in_text_or_streams() throws Exception {
        var bytes =
                copy(
                        contents(),
                        mark("Jasmine Hale", null),
                        mark("Jasmine", null),
                        mark("Griffin", null),
                        mark("01632 960811", null),
                        mark("Her friend was there too.", "1.0.4.0"));
        var gone =
                List.of(
                        "jasmine",
                        "hale",
                        "griffin",
                        "grif",
                        "960811",
                        "harbour row",
                        "her friend");
        for (var text : List.of(pdftotext(bytes), PdfCheck.text(bytes)))
            assertThat(text.toLowerCase(Locale.ROOT))
                    .doesNotContain(gone)
                    .contains("removed a", "came late. she told", "page 1 of");
        var all = everything(bytes).toLowerCase(Locale.ROOT);
        assertThat(all).doesNotContain(gone).contains("dear colleague");
        assertThat(PdfCheck.problems(bytes)).isEmpty();
    }

    @Test
    void the_whole_version_keeps_its_words_but_for_addresses_that_must_not_be_known()
            throws Exception {
        var bytes = copy(contents());
        assertThat(pdftotext(bytes))
                .contains("Jas-", "Index", "1. Referral of 3 November 2026, page 2")
                .doesNotContain("Harbour Row");
        assertThat(everything(bytes)).contains("Jasmine Hale was at [removed]");
        assertThat(PdfCheck.problems(bytes)).isEmpty();
        try (var document = Loader.loadPDF(bytes)) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getTitle())
                    .isEqualTo("1. Referral of 3 November 2026");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void a_page_of_an_uploaded_document_is_a_picture_painted_over_where_the_words_stood()
            throws Exception {
        var lines = uploaded().sections().getFirst().lines();
        assertThat(lines.stream().map(Line::words))
                .contains("Dear colleague,", "Her friend was there too.", "All of this page");
        var clean = picture(copy(new Contents(List.of(uploaded()), List.of())));
        var covered =
                picture(
                        copy(
                                new Contents(List.of(uploaded()), List.of()),
                                mark("all", "0.0." + (lines.size() - 1) + ".0")));
        assertThat(black(clean)).isBetween(0.001, 0.1);
        assertThat(black(covered)).isGreaterThan(0.99);
    }

    @Test
    void of_a_photo_goes_the_picture_alone_and_strips_of_it_can_be_taken_out() throws Exception {
        var image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 400, 400);
        g.dispose();
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        assertThat(Pictures.read(FileType.JPEG, jpeg.toByteArray()).getFirst().lines()).hasSize(21);
        var page =
                Pictures.paint(
                                FileType.JPEG,
                                jpeg.toByteArray(),
                                n -> new Pictures.Out(List.of(0, 1, 2, 3, 4), List.of()))
                        .getFirst();
        var bytes =
                java.util.Base64.getDecoder()
                        .decode(page.picture().substring(page.picture().indexOf(',') + 1));
        assertThat(black(ImageIO.read(new ByteArrayInputStream(bytes)))).isBetween(0.24, 0.27);
    }

    @Test
    void of_a_word_document_go_its_paragraphs_alone() throws IOException {
        var docx = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(docx)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("docProps/core.xml"));
            zip.write("<p>Somebody's name</p>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
            zip.write(
                    "<w:document xmlns:w='w'><w:p><w:r><w:t>Jas</w:t></w:r><w:r><w:t>mine came.</w:t></w:r></w:p><w:p/><w:p><w:t>Late.</w:t></w:p></w:document>"
                            .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(OfficeText.of(FileType.DOCX, docx.toByteArray()).stream().map(Line::words))
                .containsExactly("Jasmine came.", "Late.");
    }

    @Test
    void words_that_stand_where_they_cannot_be_taken_out_hold_the_copy_up() {
        assertThatThrownBy(() -> copy(contents(), mark("Confidential", null)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("WORDS_LEFT");
    }

    @Test
    void two_hundred_pages_are_one_bundle() {
        var words = "She came home at ten and said that she had been with friends. ".repeat(40);
        var pieces = new ArrayList<Piece>();
        IntStream.range(0, 210)
                .forEach(i ->
                        pieces.add(piece("Record " + i, new Line("What", words + "Jasmine."))));
        var contents = new Contents(pieces, List.of());
        var start = System.nanoTime();
        var bytes = copy(contents, mark("Jasmine", null));
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "bundle of %d pages: %.1f s, %d kB%n",
                PdfCheck.pages(bytes), seconds, bytes.length / 1000);
        assertThat(PdfCheck.pages(bytes)).isGreaterThan(200);
    }

    /** As must be shown: by poppler, as anybody who gets it would try; without it, by PDFBox. */
    static String pdftotext(byte[] bytes) throws IOException, InterruptedException {
        if (!java.nio.file.Files.isExecutable(java.nio.file.Path.of("/usr/bin/pdftotext")))
            return PdfCheck.text(bytes);
        var file = java.nio.file.Files.createTempFile("bundle", ".pdf");
        try {
            java.nio.file.Files.write(file, bytes);
            var process = new ProcessBuilder("pdftotext", "-layout", file.toString(), "-").start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return text;
        } finally {
            java.nio.file.Files.delete(file);
        }
    }

    /** Every string and every stream of the file, unpacked, in the encodings of a PDF. */
    static String everything(byte[] bytes) throws IOException {
        var all = new StringBuilder();
        try (var document = Loader.loadPDF(bytes)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                all.append(strings(object, 0)).append('\n');
                if (object instanceof COSStream stream)
                    try (var in = stream.createInputStream()) {
                        var content = in.readAllBytes();
                        all.append(new String(content, StandardCharsets.ISO_8859_1)).append('\n');
                        all.append(new String(content, StandardCharsets.UTF_16BE)).append('\n');
                    }
            }
        }
        return all.toString();
    }

    private static String strings(org.apache.pdfbox.cos.@Nullable COSBase object, int depth) {
        if (depth > 4) return "";
        return switch (object) {
            case org.apache.pdfbox.cos.COSString s -> s.getString() + "\n";
            case org.apache.pdfbox.cos.COSArray a -> {
                var all = new StringBuilder();
                for (var each : a) all.append(strings(each, depth + 1));
                yield all.toString();
            }
            case org.apache.pdfbox.cos.COSDictionary d -> {
                var all = new StringBuilder();
                for (var each : d.getValues()) all.append(strings(each, depth + 1));
                yield all.toString();
            }
            case null, default -> "";
        };
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            for (var page : document.getPages())
                for (var name : page.getResources().getXObjectNames())
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image)
                        return image.getImage();
        }
        throw new AssertionError("no picture");
    }

    private static double black(BufferedImage image) {
        var dark = 0L;
        for (var x = 0; x < image.getWidth(); x++)
            for (var y = 0; y < image.getHeight(); y++)
                if ((image.getRGB(x, y) & 0xff) < 40) dark++;
        return (double) dark / ((long) image.getWidth() * image.getHeight());
    }
}
