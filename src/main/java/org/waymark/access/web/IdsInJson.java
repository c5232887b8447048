package org.waymark.access.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseReference;
import org.waymark.sql.Id;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Ids and file references are plain text in the API. */
@Component
final class IdsInJson extends SimpleModule {
    IdsInJson() {
        addSerializer(Id.class, ToStringSerializer.instance);
        addSerializer(CaseReference.class, ToStringSerializer.instance);
        setDeserializers(new Ids());
    }

    private static final class Ids extends SimpleDeserializers {
        @Override
        public @org.jspecify.annotations.Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type,
                DeserializationConfig settings,
                BeanDescription.Supplier description) {
            var raw = type.getRawClass();
            return Id.class.isAssignableFrom(raw) && raw.isRecord() ? new IdReader(raw) : null;
        }
    }

    private static final class IdReader extends StdDeserializer<Object> {
        IdReader(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            var text = json.getString();
            try {
                return IdOfPath.make(handledType(), UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                return context.handleWeirdStringValue(handledType(), text, "not an id");
            }
        }
    }
}
