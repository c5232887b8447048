package org.waymark.panels;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.waymark.casefile.FileLine;
import org.waymark.casefile.FilePart;

/** A child's own items of panels, for the first page of the child's file. */
@Component
class PanelPart implements FilePart {
    @Override
    public String kind() {
        return "PANEL_ITEM";
    }

    @Override
    public String select() {
        return """
        select i.id, i.nominated_by as person, false as flag, i.nominated_at as began, null::timestamptz as due, null as name,
               i.state as code, null::timestamptz as ended
        from panel_item i where i.child_id = any (?::uuid[]) order by i.nominated_at desc, i.id limit 20
        """;
    }

    @Override
    public Words words(FileLine line, Instant now) {
        var state = ItemState.valueOf(Objects.requireNonNull(line.code()));
        return new Words(
                5,
                "Multi-agency panel: " + state.words().toLowerCase(Locale.UK),
                "/panel-items/" + line.id(),
                state == ItemState.NOMINATED || state == ItemState.AGENDA);
    }
}
