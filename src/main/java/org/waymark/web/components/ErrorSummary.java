package org.waymark.web.components;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All errors of a page, on top of it. */
@Options
public record ErrorSummary(
        @Nullable String titleText,
        @Nullable Content titleHtml,
        @Nullable String descriptionText,
        @Nullable Content descriptionHtml,
        List<ErrorItem> errorList,
        @Nullable Boolean disableAutoFocus,
        @Nullable String classes,
        Attributes attributes)
        implements Component, ErrorSummaryBuilder.With {

    public ErrorSummary {
        errorList = Lists.orEmpty(errorList);
        attributes = Attributes.orNone(attributes);
    }

    public static ErrorSummary of(List<ErrorItem> errors) {
        return ErrorSummaryBuilder.builder()
                .titleText("There is a problem")
                .errorList(errors)
                .build();
    }

    public Content title() {
        return new Slot(titleText, titleHtml).content();
    }

    public @Nullable Content description() {
        var slot = new Slot(descriptionText, descriptionHtml);
        return slot.isWordless() ? null : slot.content();
    }
}
