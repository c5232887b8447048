package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Help that one can open. */
@Options
public record Details(
        @Nullable String summaryText,
        @Nullable Content summaryHtml,
        @Nullable String text,
        @Nullable Content html,
        @Nullable String id,
        boolean open,
        @Nullable String classes,
        Attributes attributes)
        implements Component, Worded, DetailsBuilder.With {

    public Details {
        attributes = Attributes.orNone(attributes);
    }

    public static Details of(String summary, Content content) {
        return DetailsBuilder.builder().summaryText(summary).html(content).build();
    }

    public static Details of(String summary, String text) {
        return DetailsBuilder.builder().summaryText(summary).text(text).build();
    }

    /** The paragraph of guidance behind a question. */
    public static Details why(String text) {
        return of("Why we ask this", text);
    }

    public Content summary() {
        return new Slot(summaryText, summaryHtml).content();
    }
}
