package org.waymark.access.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseReference;
import org.waymark.sql.Id;

/** Ids and file references are plain text in the API, see access/web/IdsInJson. */
@Component
class IdSchemas implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var plain = plain(Json.mapper().constructType(type.getType()).getRawClass());
        if (plain != null) return plain;
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private static @Nullable Schema<?> plain(Class<?> type) {
        if (Id.class.isAssignableFrom(type)) return new UUIDSchema();
        if (type == CaseReference.class)
            return new StringSchema().pattern("^WM-[0-9]{4}-[0-9]{6,9}$").example("WM-2026-004217");
        return null;
    }
}
