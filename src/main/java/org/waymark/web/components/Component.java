package org.waymark.web.components;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The options of one component, which can be written into any template as content. */
public interface Component extends Content {

    Pattern BEFORE_CAPITAL = Pattern.compile("(?<=.)(?=\\p{Lu})");

    /** The template that renders these options, found by the name of the record. */
    default String template() {
        var folder = BEFORE_CAPITAL.matcher(getClass().getSimpleName()).replaceAll("-");
        return "web/" + folder.toLowerCase(java.util.Locale.ROOT) + "/template.jte";
    }

    @Override
    default void writeTo(TemplateOutput output) {
        Templates.write(template(), this, output);
    }

    /**
     * Class names or ids in one attribute; null, which leaves the attribute out, if there are none.
     */
    static @Nullable String join(@Nullable String... parts) {
        var joined =
                Arrays.stream(parts)
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "));
        return joined.isEmpty() ? null : joined;
    }
}
