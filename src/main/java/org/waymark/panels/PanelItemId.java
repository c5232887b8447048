package org.waymark.panels;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which item, from its nomination on. */
public record PanelItemId(UUID value) implements Id {
    public static PanelItemId random() {
        return new PanelItemId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
