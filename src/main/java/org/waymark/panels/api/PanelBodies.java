package org.waymark.panels.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.panels.Category;
import org.waymark.panels.LineKind;
import org.waymark.panels.PanelActionState;
import org.waymark.panels.PanelAttendance;
import org.waymark.panels.PanelCommand;
import org.waymark.panels.PanelState;
import org.waymark.panels.Topic;
import org.waymark.people.LawfulBasis;

/** What programs send about panels. */
final class PanelBodies {
    private PanelBodies() {}

    @Schema(
            example =
                    "{\"startsAt\": \"2026-12-09T14:00:00Z\", \"place\": \"Civic Centre, room 2\", \"policeChair\": \"karen.doyle@police.example\", \"authorityChair\": \"joan.whitfield@northmoor.example\"}")
    record Planned(
            @Nullable Instant startsAt,
            @Nullable String place,
            @Nullable String policeChair,
            @Nullable String authorityChair) {}

    @Schema(example = "{\"email\": \"moira.kelly@health.example\"}")
    record Invited(@Nullable String email) {}

    @Schema(example = "{\"attendance\": {\"5b6c8f0e-0000-4000-8000-000000000001\": \"PRESENT\"}}")
    record Attended(@Nullable Map<UUID, PanelAttendance> attendance) {}

    @Schema(example = "{\"state\": \"HELD\", \"minute\": \"Four items were overseen.\"}")
    record Settled(@Nullable PanelState state, @Nullable String minute) {}

    @Schema(
            example =
                    "{\"why\": \"Five missing episodes, each time the same retail park.\", \"ask\": \"Disruption at the place.\", \"basis\": \"PUBLIC_TASK\", \"necessity\": \"No agency sees all of it alone.\"}")
    record Child(
            @Nullable String why,
            @Nullable String ask,
            @Nullable LawfulBasis basis,
            @Nullable String necessity) {
        PanelCommand.Nomination nomination() {
            return new PanelCommand.Nomination(why, ask, basis, necessity);
        }
    }

    @Schema(
            example =
                    "{\"category\": \"PLACE\", \"described\": \"Retail park\", \"why\": \"Named in five episodes.\", \"ask\": \"A visit by licensing.\", \"basis\": \"PUBLIC_TASK\", \"necessity\": \"Only what was seen there.\"}")
    record Other(
            @Nullable Category category,
            @Nullable String described,
            @Nullable Boolean ofAge,
            @Nullable String howOfAge,
            @Nullable UUID subject,
            @Nullable UUID context,
            @Nullable String why,
            @Nullable String ask,
            @Nullable LawfulBasis basis,
            @Nullable String necessity) {
        PanelCommand.Nomination nomination() {
            return new PanelCommand.Nomination(why, ask, basis, necessity);
        }
    }

    @Schema(example = "{\"accept\": true, \"panel\": \"5b6c8f0e-0000-4000-8000-000000000001\"}")
    record Answered(@Nullable Boolean accept, @Nullable UUID panel, @Nullable String words) {}

    @Schema(example = "{\"words\": \"A second child named the same place.\"}")
    record Again(@Nullable String words, @Nullable Boolean withdraw) {}

    @Schema(
            example =
                    "{\"kind\": \"SHARED\", \"words\": \"Seen there with older people on Fridays.\", \"basis\": \"PUBLIC_TASK\", \"necessity\": \"To plan patrols.\"}")
    record Line(
            @Nullable LineKind kind,
            @Nullable Topic topic,
            @Nullable String words,
            @Nullable LawfulBasis basis,
            @Nullable String necessity,
            @Nullable String who) {}

    @Schema(
            example =
                    "{\"what\": \"Visit the retail park\", \"ownerEmail\": \"peter.lowe@homes.example\", \"due\": \"2026-12-18\"}")
    record Action(@Nullable String what, @Nullable String ownerEmail, @Nullable LocalDate due) {}

    @Schema(
            example =
                    "{\"minute\": \"Support goes on; looked at again.\", \"reviewOn\": \"2027-01-13\"}")
    record Finished(@Nullable String minute, @Nullable LocalDate reviewOn) {}

    @Schema(example = "{\"panel\": \"5b6c8f0e-0000-4000-8000-000000000001\"}")
    record Reviewed(@Nullable UUID panel) {}

    @Schema(example = "{\"state\": \"DONE\", \"outcome\": \"Visited on Friday.\"}")
    record ActionSettled(@Nullable PanelActionState state, @Nullable String outcome) {}

    static <K, V> Map<K, V> orNone(@Nullable Map<K, V> given) {
        return given == null ? Map.of() : given;
    }
}
