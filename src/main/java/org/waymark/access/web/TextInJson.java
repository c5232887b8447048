package org.waymark.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.web.forms.TypedText;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Text as a program sends it, made fit to keep as in forms. */
@Component
final class TextInJson extends SimpleModule {
    TextInJson() {
        addDeserializer(String.class, new Reader());
    }

    private static final class Reader extends StdScalarDeserializer<String> {
        Reader() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser json, DeserializationContext context) {
            var text = StringDeserializer.instance.deserialize(json, context);
            if (text == null) return null;
            TypedText.checkLength(text);
            return TypedText.plain(text);
        }
    }
}
