package org.waymark.web.components;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Further HTML attributes of an element, such as {@code data-*}.
 *
 * <p>The only markup that templates write without escaping ({@code $unsafe}), because jte accepts
 * no expression in place of an attribute. So it checks every name and escapes every value itself.
 */
public record Attributes(Map<String, String> values) {

    public static final Attributes NONE = new Attributes(Map.of());

    private static final Pattern NAME = Pattern.compile("(?!on)[a-z][a-zA-Z0-9.:-]*");

    public Attributes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        for (var name : values.keySet()) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("Not an attribute name: " + name);
            }
        }
    }

    public static Attributes of(String name, String value) {
        return NONE.and(name, value);
    }

    public static Attributes orNone(@Nullable Attributes attributes) {
        return attributes == null ? NONE : attributes;
    }

    /** Adds an attribute; a null value adds nothing. */
    public Attributes and(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(values);
        more.put(name, value.toString());
        return new Attributes(more);
    }

    public Attributes and(Attributes others) {
        var more = new LinkedHashMap<>(values);
        more.putAll(others.values);
        return new Attributes(more);
    }

    /** The attributes as they stand in a tag, each preceded by a space. */
    public String html() {
        var out = new StringOutput();
        values.forEach((name, value) -> {
            out.writeContent(" " + name + "=\"");
            Escape.htmlAttribute(value, out);
            out.writeContent("\"");
        });
        return out.toString();
    }
}
