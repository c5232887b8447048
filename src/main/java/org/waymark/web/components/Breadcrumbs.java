package org.waymark.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way down to a page. */
@Options
public record Breadcrumbs(
        List<Crumb> items,
        boolean collapseOnMobile,
        @Nullable String labelText,
        @Nullable String classes,
        Attributes attributes)
        implements Component, BreadcrumbsBuilder.With {

    public Breadcrumbs {
        items = Lists.orEmpty(items);
        attributes = Attributes.orNone(attributes);
    }

    public static Breadcrumbs of(List<Link> links) {
        return BreadcrumbsBuilder.builder()
                .items(links.stream().map(Crumb::of).toList())
                .collapseOnMobile(true)
                .build();
    }

    public @Nullable String collapse() {
        return collapseOnMobile ? "govuk-breadcrumbs--collapse-on-mobile" : null;
    }
}
