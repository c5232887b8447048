package org.waymark.network.map.web;

import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.child.ChildShown;
import org.waymark.network.NetworkDoor;
import org.waymark.network.SubjectId;
import org.waymark.network.map.NetworkMaps;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The map around a record, or around a child from their file (guide ¶16). */
@Controller
class MapController {
    private final Access access;
    private final NetworkDoor door;
    private final NetworkMaps maps;
    private final Clock clock;

    MapController(Access access, NetworkDoor door, NetworkMaps maps, Clock clock) {
        this.access = access;
        this.door = door;
        this.maps = maps;
        this.clock = clock;
    }

    /** A short way to the map of a record, for links from elsewhere. */
    @GetMapping("/network/map")
    Next around(@RequestParam(required = false) @Nullable SubjectId around) {
        door.worker();
        return Next.to(around == null ? "/network" : "/network/subjects/" + around + "/map");
    }

    @GetMapping("/network/subjects/{entity}/map")
    Shown<MapPage> map(Frame frame, Form form, @PathVariable SubjectId entity) {
        door.worker();
        return access.show("network.map", () -> page(frame, form, null, entity));
    }

    @GetMapping("/files/{reference}/network/map")
    Shown<MapPage> ofFile(Frame frame, Form form, @PathVariable CaseReference reference) {
        door.worker();
        return access.show("network.map", () -> ofChild(frame, form, reference));
    }

    private MapPage ofChild(Frame frame, Form form, CaseReference reference) {
        var start = maps.ofFile(reference);
        return page(frame, form, start.child(), start.subject());
    }

    private MapPage page(
            Frame frame, Form form, @Nullable ChildShown child, @Nullable SubjectId around) {
        var now = YearMonth.from(England.dateOf(clock.instant()));
        var filter = MapForm.read(form, now);
        var map = around == null ? null : maps.around(around, MapForm.steps(form), filter);
        var steps = String.valueOf(MapForm.steps(form));
        return new MapPage(
                frame, MapForm.filled(form, filter).with("steps", steps), child, map, filter, now);
    }
}
