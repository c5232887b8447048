package org.waymark.intelligence;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Encryption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries what was typed about a source through a form that has to be shown again, unreadable: so
 * that nothing typed is lost, and no page but police intelligence's says it.
 */
@Component
public class SourceSeal {
    private final Encryption encryption;
    private final JsonMapper json;

    SourceSeal(Encryption encryption, JsonMapper json) {
        this.encryption = encryption;
        this.json = json;
    }

    public String seal(Source source) {
        var sealed =
                encryption.encrypt(json.writeValueAsString(source), CurrentPractitioner.get().id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Null where nothing, or nothing that this person sealed, was sent. */
    public @Nullable Source open(String sealed) {
        if (sealed.isBlank()) return null;
        try {
            var plain =
                    encryption.decrypt(
                            Base64.getUrlDecoder().decode(sealed), CurrentPractitioner.get().id());
            return json.readValue(plain, Source.class);
        } catch (IllegalArgumentException | IllegalStateException | JacksonException e) {
            return null;
        }
    }
}
