package org.waymark.bundles;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The text of one page of somebody's PDF and where each letter stands on it, measured in points
 * from the top left corner. The same page always gives the same lines.
 */
final class PageText extends PDFTextStripper {
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Rectangle2D> boxes = new ArrayList<>();
    private boolean turned;

    private PageText() {
        setSortByPosition(true);
        setAddMoreFormatting(false);
    }

    /**
     * @param number from 0
     */
    static PageText of(PDDocument document, int number) throws IOException {
        var page = new PageText();
        page.setStartPage(number + 1);
        page.setEndPage(number + 1);
        page.getText(document);
        return page;
    }

    String text() {
        return text.toString();
    }

    /**
     * From where to where each line of the text reaches; lines without any letter are left out.
     * None where some of it is written sideways: where its letters stand is then not known surely
     * enough.
     */
    List<Sought.Span> lines() {
        if (turned) return List.of();
        var all = new ArrayList<Sought.Span>();
        var start = 0;
        for (var line : text.toString().split("\\n", -1)) {
            if (!line.isBlank()) all.add(new Sought.Span(start, start + line.length()));
            start += line.length() + 1;
        }
        return all;
    }

    /**
     * What has to be covered so that a part of the text is gone: one box for each of its letters.
     */
    List<Rectangle2D> boxes(Sought.Span span) {
        var all = new ArrayList<Rectangle2D>();
        for (var i = span.from(); i < Math.min(span.to(), boxes.size()); i++) {
            var box = boxes.get(i);
            if (box != null) all.add(box);
        }
        return all;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        for (var p : positions) {
            turned |= p.getDir() != 0;
            var height = Math.max(p.getHeightDir(), p.getFontSizeInPt() * 0.8f);
            var box =
                    new Rectangle2D.Float(
                            p.getXDirAdj() - 1,
                            p.getYDirAdj() - height * 1.2f,
                            p.getWidthDirAdj() + 2,
                            height * 1.6f);
            var letters = p.getUnicode() == null ? "" : p.getUnicode();
            text.append(letters);
            for (var i = 0; i < letters.length(); i++) boxes.add(box);
        }
    }

    @Override
    protected void writeWordSeparator() {
        add(' ');
    }

    @Override
    protected void writeLineSeparator() {
        add('\n');
    }

    private void add(char c) {
        text.append(c);
        boxes.add(null);
    }
}
