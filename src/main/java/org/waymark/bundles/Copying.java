package org.waymark.bundles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.bundles.BundlePaper.Page;
import org.waymark.bundles.BundlePaper.Part;
import org.waymark.bundles.BundlePaper.Row;
import org.waymark.bundles.BundlePaper.Section;
import org.waymark.bundles.Contents.Piece;
import org.waymark.documents.Pdf;
import org.waymark.web.RuleBroken;

/** Makes the PDF of a bundle, and reads it again before anybody gets it. */
@Component
class Copying {
    private final Pdf pdf;
    private final Originals documents;

    Copying(Pdf pdf, Originals documents) {
        this.pdf = pdf;
        this.documents = documents;
    }

    /** What stands on the first page. */
    record Front(
            Purpose purpose, String reference, List<String[]> facts, @Nullable String letter) {}

    /** A copy that was made. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Copy(byte[] pdf, int pages, int removed) {}

    /**
     * @throws RuleBroken WORDS_LEFT where words that are to be taken out can be read in it all the
     *     same
     */
    Copy of(Front front, Contents contents, Redaction redaction, boolean redacted) {
        var paper = paper(front, contents, redaction, redacted);
        var bytes = pdf.of(paper);
        return new Copy(bytes, check(bytes, paper, redaction), paper.removed());
    }

    BundlePaper paper(Front front, Contents contents, Redaction redaction, boolean redacted) {
        Map<Exemption, Integer> schedule = new EnumMap<>(Exemption.class);
        var parts = new ArrayList<Part>();
        for (var i = 0; i < contents.pieces().size(); i++)
            parts.add(part(contents.piece(i), i, redaction, schedule));
        var facts =
                front.facts().stream()
                        .map(f -> new Row(redaction.runs(f[0]), redaction.runs(f[1])))
                        .toList();
        return new BundlePaper(
                front.purpose().title(),
                front.reference(),
                redacted,
                front.purpose().leftOut(),
                facts,
                front.letter() == null ? null : redaction.runs(front.letter()),
                schedule,
                parts);
    }

    private Part part(
            Piece piece, int number, Redaction redaction, Map<Exemption, Integer> schedule) {
        var title = counted(redaction.runs(piece.title()), schedule);
        if (piece.isPictures())
            return new Part(
                    number + 1, title, List.of(), pages(piece, number, redaction, schedule));
        var sections = new ArrayList<Section>();
        for (var s = 0; s < piece.sections().size(); s++) {
            var section = piece.sections().get(s);
            var rows = new ArrayList<Row>();
            for (var l = 0; l < section.lines().size(); l++) {
                var line = section.lines().get(l);
                rows.add(
                        new Row(
                                counted(redaction.runs(line.name()), schedule),
                                counted(redaction.runs(piece, line, number, s, l), schedule)));
            }
            sections.add(new Section(counted(redaction.runs(section.title()), schedule), rows));
        }
        return new Part(number + 1, title, sections, List.of());
    }

    private List<Page> pages(
            Piece piece, int number, Redaction redaction, Map<Exemption, Integer> schedule) {
        for (var s = 0; s < piece.sections().size(); s++) {
            var lines = piece.sections().get(s).lines();
            for (var l = 0; l < lines.size(); l++)
                counted(redaction.runs(piece, lines.get(l), number, s, l), schedule);
        }
        return Pictures.paint(
                        Objects.requireNonNull(piece.document()),
                        documents.content(piece.id()),
                        page -> redaction.out(number, page))
                .stream()
                .map(p -> new Page(p.picture(), p.text()))
                .toList();
    }

    private static List<Blackened.Run> counted(
            List<Blackened.Run> runs, Map<Exemption, Integer> schedule) {
        for (var run : runs) if (run.gone() != null) schedule.merge(run.gone(), 1, Integer::sum);
        return runs;
    }

    /** The number of pages, once nothing that was to be taken out can be read in any of them. */
    private static int check(byte[] bytes, BundlePaper paper, Redaction redaction) {
        for (var part : paper.parts()) {
            var hidden = part.pages().stream().map(Page::text).toList();
            if (redaction.leaves(part.bookmark()) || hidden.stream().anyMatch(redaction::leaves))
                throw new RuleBroken(BundleRules.WORDS_LEFT);
        }
        try (var document = Loader.loadPDF(bytes)) {
            if (redaction.leaves(new PDFTextStripper().getText(document)))
                throw new RuleBroken(BundleRules.WORDS_LEFT);
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
