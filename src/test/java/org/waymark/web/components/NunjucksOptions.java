package org.waymark.web.components;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;

/** Reads the options of a Nunjucks macro into our record of the same component. */
final class NunjucksOptions {

    static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(
                            new SimpleModule()
                                    .addDeserializer(Content.class, new Html())
                                    .addDeserializer(Attributes.class, new Pairs()))
                    .addMixIn(FileUpload.class, WithoutDropZone.class)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultVisibility(v ->
                            v.withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                                    .withSetterVisibility(JsonAutoDetect.Visibility.NONE)
                                    .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                    .propertyNamingStrategy(new ForId())
                    .build();

    private NunjucksOptions() {}

    /** The HTML that our template makes of these options. */
    static String read(String component, JsonNode options) {
        try {
            var out = new StringOutput();
            ((Component) MAPPER.treeToValue(withoutFalsyItems(options), typeOf(component)))
                    .writeTo(out);
            return out.toString();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> typeOf(String component) throws ClassNotFoundException {
        var name =
                Arrays.stream(component.split("-"))
                        .map(part ->
                                part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining());
        return Class.forName("org.waymark.web.components." + name);
    }

    /** Nunjucks leaves out null and false items; in Java one does not put them in. */
    private static JsonNode withoutFalsyItems(JsonNode node) {
        if (node instanceof ArrayNode array) {
            array.removeIf(
                    item -> item.isNull() || item.isBoolean() || item.asString("x").isEmpty());
        }
        node.forEach(NunjucksOptions::withoutFalsyItems);
        return node;
    }

    /** The examples with a drop zone are among the skipped ones. */
    @com.fasterxml.jackson.annotation.JsonIgnoreProperties({
        "javascript",
        "chooseFilesButtonText",
        "dropInstructionText",
        "noFileChosenText",
        "multipleFilesChosenText",
        "enteredDropZoneText",
        "leftDropZoneText"
    })
    private abstract static class WithoutDropZone {}

    /** {@code for} is a reserved word in Java. */
    private static final class ForId extends PropertyNamingStrategies.NamingBase {
        @Override
        public String translate(String name) {
            return name.equals("forId") ? "for" : name;
        }
    }

    private static final class Html extends StdDeserializer<Content> {
        Html() {
            super(Content.class);
        }

        @Override
        public @Nullable Content deserialize(JsonParser parser, DeserializationContext context) {
            var html = parser.getValueAsString();
            var isEmpty = html == null || html.isEmpty() || html.equals("false");
            return isEmpty ? null : out -> out.writeContent(html);
        }
    }

    private static final class Pairs extends StdDeserializer<Attributes> {
        Pairs() {
            super(Attributes.class);
        }

        @Override
        public Attributes deserialize(JsonParser parser, DeserializationContext context) {
            var pairs = new LinkedHashMap<String, String>();
            JsonNode node = context.readTree(parser);
            node.properties().forEach(pair -> pairs.put(pair.getKey(), pair.getValue().asString()));
            return new Attributes(pairs);
        }
    }
}
