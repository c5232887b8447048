package org.waymark.documents;

import static org.waymark.documents.DocumentRules.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.waymark.web.RuleBroken;

/**
 * A Word or OpenDocument text: an archive whose parts are looked at one by one, up to a limit, so
 * that one that unpacks without end is refused before it fills the memory.
 */
final class OfficeFile {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_DESCRIBING = 1024 * 1024;
    private static final Pattern RUNS =
            Pattern.compile(
                    ".*vbaproject.*|.*vbadata.*|.*/activex/.*|.*/embeddings/.*|basic/.*|scripts/.*|object [0-9].*|.*\\.(exe|dll|js|vbs|jar|bat|cmd|ps1|hta|scr|class)");
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private long left = MOST_UNPACKED;
    private @Nullable FileType type;

    private OfficeFile() {}

    static FileType typeOf(byte[] content) {
        // A program that reads from the end must find the same archive as one that reads from the
        // start.
        if (content[0] != 'P' || content[1] != 'K') throw new RuleBroken(DOCUMENT_IS_TWO_THINGS);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            return new OfficeFile().read(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new RuleBroken(DOCUMENT_UNREADABLE);
        }
    }

    private FileType read(ZipInputStream zip) throws IOException {
        var parts = 0;
        for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            if (++parts > MOST_PARTS) throw new RuleBroken(DOCUMENT_UNREADABLE);
            var name = part.getName().toLowerCase(Locale.ROOT);
            if (RUNS.matcher(name).matches()) throw new RuleBroken(DOCUMENT_RUNS_SOMETHING);
            look(name, zip, parts);
        }
        if (type == null) throw new RuleBroken(DOCUMENT_TYPE_NOT_TAKEN);
        return type;
    }

    /** The parts that say what it is are read; the others only counted. */
    private void look(String name, InputStream zip, int number) throws IOException {
        if (name.equals("[content_types].xml")) {
            var words = describing(zip);
            if (words.contains("macroEnabled")) throw new RuleBroken(DOCUMENT_RUNS_SOMETHING);
            if (words.contains(WORD)) type = FileType.DOCX;
        } else if (name.equals("mimetype") && number == 1) {
            if (describing(zip).strip().equals(FileType.ODT.mediaType())) type = FileType.ODT;
        } else count(zip);
    }

    private String describing(InputStream zip) throws IOException {
        var bytes = zip.readNBytes(MOST_DESCRIBING);
        left -= bytes.length;
        if (zip.read() >= 0) throw new RuleBroken(DOCUMENT_UNREADABLE);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void count(InputStream zip) throws IOException {
        var buffer = new byte[8192];
        for (var n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            left -= n;
            if (left < 0) throw new RuleBroken(DOCUMENT_UNREADABLE);
        }
    }
}
