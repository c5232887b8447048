package org.waymark.web.components;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The way through a list that is too long for one page. */
@Options
public record Pagination(
        @Nullable PageLink previous,
        @Nullable PageLink next,
        List<PageNumber> items,
        @Nullable String landmarkLabel,
        @Nullable String classes,
        Attributes attributes)
        implements Component, PaginationBuilder.With {

    public Pagination {
        items = Lists.orEmpty(items);
        attributes = Attributes.orNone(attributes);
    }

    /**
     * The first, the last and the pages beside this one, counted from 1. Show none at all if there
     * is one page only.
     *
     * @param href the address of a page by its number
     */
    public static Pagination of(int current, int total, IntFunction<String> href) {
        var items = new ArrayList<PageNumber>();
        for (int page = 1; page <= total; page++) {
            if (page == 1 || page == total || Math.abs(page - current) <= 1) {
                items.add(PageNumber.of(page, href.apply(page), page == current));
            } else if (Math.abs(page - current) == 2) {
                items.add(PageNumber.gap());
            }
        }
        return PaginationBuilder.builder()
                .items(items)
                .previous(current > 1 ? PageLink.to(href.apply(current - 1)) : null)
                .next(current < total ? PageLink.to(href.apply(current + 1)) : null)
                .build();
    }

    /** Previous and next only, for lists whose length is not counted; null where there is none. */
    public static Pagination of(@Nullable String previous, @Nullable String next) {
        return PaginationBuilder.builder()
                .previous(previous == null ? null : PageLink.to(previous))
                .next(next == null ? null : PageLink.to(next))
                .build();
    }

    public boolean isBlock() {
        return items.isEmpty() && (previous != null || next != null);
    }

    public String label() {
        return landmarkLabel == null || landmarkLabel.isEmpty() ? "Pagination" : landmarkLabel;
    }
}
