package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Options with the usual pair: {@code text}, which is escaped, or {@code html} from a template. */
interface Worded {

    @Nullable String text();

    @Nullable Content html();

    default boolean isWordless() {
        var text = text();
        return html() == null && (text == null || text.isEmpty());
    }

    /** What to write: the HTML if there is any, otherwise the text. */
    default Content content() {
        var html = html();
        return html != null ? html : output -> output.writeUserContent(text());
    }
}
