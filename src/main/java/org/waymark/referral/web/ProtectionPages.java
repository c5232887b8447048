package org.waymark.referral.web;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.referral.PoliceProtectionId;
import org.waymark.referral.frontdoor.ProtectedChild;
import org.waymark.referral.frontdoor.Protections;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Reads what the pages of police protection show. */
@Component
class ProtectionPages {
    static final String DRAFT = "police-protection";

    private final Clock clock;
    private final Proofs proofs;
    private final Protections protections;
    private final KeptForms kept;

    ProtectionPages(Clock clock, Proofs proofs, Protections protections, KeptForms kept) {
        this.clock = clock;
        this.proofs = proofs;
        this.protections = protections;
        this.kept = kept;
    }

    /** A child, out of a concern or of a file. */
    record Chosen(ProtectedChild child) implements ShowsChildren {
        @Override
        public Collection<ChildId> childrenShown() {
            return List.of(child.id());
        }
    }

    Chosen begin(@Nullable ConcernId concern, @Nullable String file) {
        return new Chosen(protections.childOf(concern, file));
    }

    NewProtectionPage begin(Frame frame, @Nullable ConcernId concern, @Nullable String file) {
        var child = protections.childOf(concern, file);
        var now = ProtectionForm.at(Form.blank(), "takenAt", clock.instant());
        return page(
                frame,
                kept.open(now.with("takenAt-time", ""), child.id().value(), DRAFT),
                child,
                concern,
                file);
    }

    NewProtectionPage beginAgain(
            Frame frame, Form form, @Nullable ConcernId concern, @Nullable String file) {
        return page(frame, Kept.sent(form), protections.childOf(concern, file), concern, file);
    }

    private static NewProtectionPage page(
            Frame frame,
            Kept form,
            ProtectedChild child,
            @Nullable ConcernId concern,
            @Nullable String file) {
        return new NewProtectionPage(
                frame,
                form.form(),
                form.words(),
                child,
                "/police/protection?" + (concern == null ? "file=" + file : "concern=" + concern));
    }

    ProtectionsPage running(Frame frame) {
        return new ProtectionsPage(frame, protections.running(), clock.instant());
    }

    ProtectionPage open(Frame frame, PoliceProtectionId id) {
        var protection = protections.get(id);
        return new ProtectionPage(
                frame,
                ProtectionForm.of(protection),
                protection,
                isPolice(),
                proofs.isQualifiedSocialWorker(),
                clock.instant());
    }

    ProtectionPage again(Frame frame, Form form, PoliceProtectionId id) {
        return new ProtectionPage(
                frame,
                form,
                protections.get(id),
                isPolice(),
                proofs.isQualifiedSocialWorker(),
                clock.instant());
    }

    private static boolean isPolice() {
        return CurrentPractitioner.get().agency().kind() == AgencyKind.POLICE;
    }
}
