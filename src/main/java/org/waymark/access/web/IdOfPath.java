package org.waymark.access.web;

import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.waymark.sql.Id;

/** The ids in addresses, as the type each of them has. */
final class IdOfPath implements ConverterFactory<String, Id> {
    @Override
    public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
        return text -> make(type, UUID.fromString(text));
    }

    /** Every id is a record of one UUID. */
    static <T> T make(Class<T> type, UUID value) {
        try {
            return type.getConstructor(UUID.class).newInstance(value);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record of one UUID", e);
        }
    }
}
