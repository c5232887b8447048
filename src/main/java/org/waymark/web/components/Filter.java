package org.waymark.web.components;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a list is shown; works without JavaScript, by GET, so that the list can be bookmarked.
 * Never filter by what may identify a child: addresses stay in histories.
 *
 * @param action the address of the list
 * @param options the questions
 * @param clearHref the list without filters
 */
@Options
public record Filter(
        String heading,
        @Nullable String action,
        List<FilterTag> selected,
        @Nullable String clearHref,
        Content options,
        Attributes attributes)
        implements Component, FilterBuilder.With {

    public Filter {
        selected = Lists.orEmpty(selected);
        attributes = Attributes.orNone(attributes);
    }

    public static Filter of(String action, Content options) {
        return FilterBuilder.builder()
                .heading("Filter")
                .action(action)
                .clearHref(action)
                .options(options)
                .build();
    }

    public Filter selected(String text, String hrefWithout) {
        return withSelected(Lists.and(selected, new FilterTag(text, hrefWithout)));
    }
}
