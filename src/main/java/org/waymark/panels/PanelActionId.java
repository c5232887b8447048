package org.waymark.panels;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which action of a panel. */
public record PanelActionId(UUID value) implements Id {
    public static PanelActionId random() {
        return new PanelActionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
