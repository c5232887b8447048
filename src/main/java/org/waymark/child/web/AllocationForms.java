package org.waymark.child.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.AllocationId;
import org.waymark.child.allocation.AllocationKind;
import org.waymark.child.allocation.AnswerAllocation;
import org.waymark.child.allocation.CoverAbsence;
import org.waymark.child.allocation.OfferAllocation;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;
import org.waymark.web.forms.Form;

/** Reads the forms about who has a file. */
final class AllocationForms {
    private static final String WORKER = "worker-";
    private static final String TEAM = "team-";

    private AllocationForms() {}

    static OfferAllocation offer(
            Form form, CommandKey key, Version version, CaseReference file, AllocationKind kind) {
        var to = form.text("to");
        var worker = to.startsWith(WORKER) ? uuid(to.substring(WORKER.length())) : null;
        var team = to.startsWith(TEAM) ? uuid(to.substring(TEAM.length())) : null;
        return new OfferAllocation(
                key,
                file,
                version,
                kind,
                team == null ? null : new TeamId(team),
                worker == null ? null : new PractitionerId(worker),
                form.text("words"));
    }

    static AnswerAllocation answer(Form form, CommandKey key, Version version, AllocationId id) {
        return new AnswerAllocation(
                key,
                id,
                version,
                form.has("accept") ? form.is("accept", "yes") : null,
                form.text("reason"));
    }

    static CoverAbsence cover(Form form, CommandKey key, PractitionerId away) {
        var to = uuid(form.text("to"));
        return new CoverAbsence(
                key,
                away,
                to == null ? null : new PractitionerId(to),
                form.all("children").stream()
                        .map(AllocationForms::uuid)
                        .filter(java.util.Objects::nonNull)
                        .map(ChildId::new)
                        .toList(),
                form.text("words"));
    }

    static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
