package org.waymark.documents;

import static org.waymark.documents.DocumentRules.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.tika.Tika;
import org.waymark.web.RuleBroken;

/**
 * What a file is, by what is in it and never by its name: on the list or refused, and one thing
 * only. A scanner for malware is asked at the end of {@link #typeOf}, where an area has one.
 */
public final class FileCheck {
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final long MOST_PIXELS = 50_000_000;
    private static final int TAIL = 66_000;
    private static final Tika TIKA = new Tika();

    private FileCheck() {}

    /**
     * @throws RuleBroken if it is not on the list
     */
    public static FileType typeOf(byte[] content) {
        if (content.length == 0) throw new RuleBroken(DOCUMENT_EMPTY);
        if (content.length > MOST_BYTES) throw new RuleBroken(DOCUMENT_TOO_LARGE);
        return switch (TIKA.detect(content)) {
            case "application/pdf" -> pdf(content);
            case "image/png" -> picture(content, FileType.PNG, "png");
            case "image/jpeg" -> picture(content, FileType.JPEG, "jpeg");
            case "text/plain" -> text(content);
            case "application/zip",
                    "application/x-tika-ooxml",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.oasis.opendocument.text" ->
                    OfficeFile.typeOf(content);
            default -> throw new RuleBroken(DOCUMENT_TYPE_NOT_TAKEN);
        };
    }

    private static FileType pdf(byte[] content) {
        if (!startsWith(content, "%PDF-")) throw new RuleBroken(DOCUMENT_IS_TWO_THINGS);
        alone(content);
        var text = new String(content, StandardCharsets.ISO_8859_1);
        var end = text.lastIndexOf("%%EOF");
        if (end < 0) throw new RuleBroken(DOCUMENT_UNREADABLE);
        if (!text.substring(end + 5).isBlank()) throw new RuleBroken(DOCUMENT_IS_TWO_THINGS);
        for (var active : new String[] {"/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia"})
            if (text.contains(active)) throw new RuleBroken(DOCUMENT_RUNS_SOMETHING);
        if (text.contains("/Encrypt")) throw new RuleBroken(DOCUMENT_UNREADABLE);
        return FileType.PDF;
    }

    /** Its size is read, its points are not: a small file can unpack to a huge picture. */
    private static FileType picture(byte[] content, FileType type, String format) {
        alone(content);
        if (type == FileType.PNG && !endsWith(content, "IEND\u00aeB`\u0082"))
            throw new RuleBroken(DOCUMENT_IS_TWO_THINGS);
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var reader = ImageIO.getImageReadersByFormatName(format).next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS)
                    throw new RuleBroken(PICTURE_TOO_LARGE);
            } finally {
                reader.dispose();
            }
            return type;
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new RuleBroken(DOCUMENT_UNREADABLE);
        }
    }

    /** Readable text, and none that a browser or a shell would take for something to run. */
    private static FileType text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            var start = text.subSequence(0, Math.min(text.length(), 2000)).toString();
            var lower = start.stripLeading().toLowerCase(Locale.ROOT);
            if (text.chars()
                            .anyMatch(c ->
                                    c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                    || lower.startsWith("#!")
                    || lower.contains("<script")
                    || lower.contains("<html")
                    || lower.contains("<svg")) throw new RuleBroken(DOCUMENT_TYPE_NOT_TAKEN);
            return FileType.TEXT;
        } catch (CharacterCodingException e) {
            throw new RuleBroken(DOCUMENT_TYPE_NOT_TAKEN);
        }
    }

    /** An archive at the end of another file is opened by programs that read from the end. */
    private static void alone(byte[] content) {
        var from = Math.max(0, content.length - TAIL);
        var tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        if (tail.contains("PK\u0005\u0006")) throw new RuleBroken(DOCUMENT_IS_TWO_THINGS);
    }

    private static boolean startsWith(byte[] content, String sign) {
        return new String(
                        content,
                        0,
                        Math.min(content.length, sign.length()),
                        StandardCharsets.ISO_8859_1)
                .equals(sign);
    }

    private static boolean endsWith(byte[] content, String sign) {
        var from = Math.max(0, content.length - sign.length());
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1)
                .equals(sign);
    }
}
