package org.waymark.bundles;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.waymark.documents.BundlePart.Line;
import org.waymark.documents.BundlePart.Section;
import org.waymark.documents.FileType;
import org.waymark.web.RuleBroken;

/**
 * Documents that somebody added, as pictures of their pages: nothing of the original file goes
 * along, no hidden text, no author, no place where a photo was taken. What is taken out is painted
 * over in the picture itself.
 */
final class Pictures {
    static final int MOST_PAGES = 100;
    private static final int STRIPS = 20;
    private static final int WIDEST = 1754;

    private Pictures() {}

    /**
     * What can be marked on each page: the lines that can be read, or strips of the picture, and
     * all.
     */
    static List<Section> read(FileType type, byte[] content) {
        if (type != FileType.PDF) return List.of(new Section("Picture", strips()));
        return pages(
                content,
                (page, number) -> {
                    var lines =
                            new ArrayList<>(
                                    page.lines().stream()
                                            .map(s ->
                                                    new Line(
                                                            "",
                                                            page.text()
                                                                    .substring(s.from(), s.to())
                                                                    .strip()))
                                            .toList());
                    if (lines.isEmpty()) lines.addAll(strips());
                    else lines.add(all());
                    return new Section("Page " + (number + 1), lines);
                });
    }

    private static List<Line> strips() {
        var lines = new ArrayList<Line>();
        for (var i = 1; i <= STRIPS; i++)
            lines.add(new Line("", "Strip " + i + " of " + STRIPS + ", from the top"));
        lines.add(all());
        return lines;
    }

    private static Line all() {
        return new Line("", "All of this page");
    }

    /** What is to be taken out of a page: lines by number, and words wherever they are found. */
    record Out(List<Integer> lines, List<Sought> words) {}

    /** One page as a picture that stands in a document, and the text that is left on it. */
    record Page(String picture, String text) {}

    /**
     * @param out by the number of the page
     */
    static List<Page> paint(
            FileType type, byte[] content, java.util.function.IntFunction<Out> out) {
        try {
            if (type != FileType.PDF) return List.of(paint(content, out.apply(0)));
            try (var document = Loader.loadPDF(content)) {
                var renderer = new PDFRenderer(document);
                var all = new ArrayList<Page>();
                for (var i = 0; i < document.getNumberOfPages(); i++)
                    all.add(paint(document, renderer, i, out.apply(i)));
                return all;
            }
        } catch (IOException e) {
            throw new RuleBroken(BundleRules.DOCUMENT_CANNOT_BE_SHOWN);
        }
    }

    private static Page paint(byte[] picture, Out out) throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(picture));
        if (read == null) throw new IOException("not a picture");
        var scale = Math.min(1.0, (double) WIDEST / Math.max(read.getWidth(), read.getHeight()));
        var image =
                blank(
                        (int) Math.max(1, read.getWidth() * scale),
                        (int) Math.max(1, read.getHeight() * scale));
        var g = image.createGraphics();
        g.drawImage(read, 0, 0, image.getWidth(), image.getHeight(), Color.WHITE, null);
        g.dispose();
        cover(image, strips(out, image));
        return new Page(jpeg(image), "A picture");
    }

    private static Page paint(PDDocument document, PDFRenderer renderer, int number, Out out)
            throws IOException {
        var page = PageText.of(document, number);
        var size = document.getPage(number).getCropBox();
        var scale = WIDEST / Math.max(size.getWidth(), size.getHeight());
        var image = renderer.renderImage(number, (float) scale, ImageType.RGB);
        var lines = page.lines();
        if (lines.isEmpty()) {
            var found = out.words().stream().anyMatch(w -> w.isIn(page.text()));
            cover(image, found ? List.of(whole(image)) : strips(out, image));
            return new Page(jpeg(image), "A picture without text that can be read");
        }
        var gone = new ArrayList<Sought.Span>();
        for (var line : out.lines())
            gone.add(
                    line < lines.size()
                            ? lines.get(line)
                            : new Sought.Span(0, page.text().length()));
        for (var words : out.words()) gone.addAll(words.in(page.text()));
        var boxes = new ArrayList<Rectangle2D>();
        for (var span : gone)
            for (var box : page.boxes(span))
                boxes.add(
                        new Rectangle2D.Double(
                                box.getX() * scale,
                                box.getY() * scale,
                                box.getWidth() * scale,
                                box.getHeight() * scale));
        if (out.lines().stream().anyMatch(l -> l >= lines.size())) boxes.add(whole(image));
        cover(image, boxes);
        return new Page(jpeg(image), left(page.text(), gone));
    }

    private static String left(String text, List<Sought.Span> gone) {
        var cuts = gone.stream().map(s -> new Blackened.Cut(s, Exemption.THIRD_PARTY)).toList();
        var words = new StringBuilder();
        for (var run : Blackened.of(text, cuts))
            words.append(run.gone() == null ? run.words() : "[removed]");
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static List<Rectangle2D> strips(Out out, BufferedImage image) {
        var height = (double) image.getHeight() / STRIPS;
        return out.lines().stream()
                .map(i ->
                        i >= STRIPS
                                ? whole(image)
                                : (Rectangle2D)
                                        new Rectangle2D.Double(
                                                0, i * height - 1, image.getWidth(), height + 2))
                .toList();
    }

    private static Rectangle2D whole(BufferedImage image) {
        return new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight());
    }

    private static void cover(BufferedImage image, List<? extends Rectangle2D> boxes) {
        var g = image.createGraphics();
        g.setColor(Color.BLACK);
        boxes.forEach(g::fill);
        g.dispose();
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static String jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "jpeg", bytes)) throw new IOException("no JPEG");
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static <T> List<T> pages(byte[] pdf, BiFunction<PageText, Integer, T> each) {
        try (var document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() > MOST_PAGES)
                throw new RuleBroken(BundleRules.DOCUMENT_TOO_LONG);
            var all = new ArrayList<T>();
            for (var i = 0; i < document.getNumberOfPages(); i++)
                all.add(each.apply(PageText.of(document, i), i));
            return all;
        } catch (IOException e) {
            throw new RuleBroken(BundleRules.DOCUMENT_CANNOT_BE_SHOWN);
        }
    }
}
