package org.waymark.documents;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The name of a file as it may be shown: no folders, no invisible or reversing characters. */
final class FileName {
    private static final int LONGEST = 80;

    private FileName() {}

    /** Its end is that of what it is, whatever it was called. */
    static String of(@Nullable String sent, FileType type) {
        var name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
        name = name.replaceAll("[^\\p{L}\\p{M}\\p{N} _()-]", " ").replaceAll("\\s+", " ").strip();
        if (name.length() > LONGEST) name = name.substring(0, LONGEST).strip();
        return (name.isEmpty() ? "document" : name) + "." + type.extension();
    }
}
