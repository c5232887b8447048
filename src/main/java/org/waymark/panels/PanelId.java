package org.waymark.panels;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which panel. */
public record PanelId(UUID value) implements Id {
    public static PanelId random() {
        return new PanelId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
