package org.waymark.sharing;

import org.jspecify.annotations.Nullable;
import org.waymark.documents.Paper;

import java.util.List;

/**
 * What a receiver reads. Made once: the preview, what is kept and what is received are the same
 * bytes.
 *
 * @param from who shares it
 * @param made on which day
 */
public record DisclosurePaper(
        DisclosureId id,
        String from,
        String recipient,
        String purpose,
        String made,
        List<Choosable.FactLine> facts,
        List<Choosable.Line> lines,
        List<RecordToShare.Offered> records,
        @Nullable String words)
        implements Paper {
    static final String FILE_NAME = "shared-information.pdf";

    @Override
    public String title() {
        return "Shared information";
    }

    @Override
    public String description() {
        return "Information about a child, shared for one purpose";
    }

    @Override
    public String reference() {
        return "Disclosure " + id.toString().substring(0, 8);
    }
}
