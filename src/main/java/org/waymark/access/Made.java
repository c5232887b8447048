package org.waymark.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.sql.Id;

/**
 * What a command of the API made or changed: ids and where to read it, nothing about any child.
 *
 * @param id what was made or changed
 * @param href where to read it
 * @param parts where one command made several, such as a concern for each child
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Made(UUID id, String href, @Nullable List<Made> parts) {
    public static Made of(Id id, String href) {
        return new Made(id.value(), href, null);
    }
}
