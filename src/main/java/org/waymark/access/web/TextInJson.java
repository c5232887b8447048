package org.waymark.access.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.web.forms.TypedText;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Text as a program sends it, made fit to keep as in forms. An empty place in a list is no value:
 * the field is named as one that cannot be read.
 */
@Component
final class TextInJson extends SimpleModule {
    TextInJson() {
        addDeserializer(String.class, new Reader());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        for (var type : List.of(List.class, Set.class, Collection.class, Map.class))
            context.configOverride(type)
                    .setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL));
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
