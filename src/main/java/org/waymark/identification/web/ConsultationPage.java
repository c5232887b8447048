package org.waymark.identification.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernState;
import org.waymark.identification.ConcernView;
import org.waymark.identification.ConsultationState;
import org.waymark.identification.ConsultationView;
import org.waymark.identification.OneConsultation;
import org.waymark.identification.Safe;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Alert;
import org.waymark.web.components.Alert.Variant;
import org.waymark.web.forms.Form;

/**
 * A request for advice and its concern in one view (guide ¶7).
 *
 * @param asker this person asked
 * @param lead this person may advise on it
 */
public record ConsultationPage(
        Frame frame,
        Kept kept,
        OneConsultation one,
        ConcernWords words,
        boolean asker,
        boolean lead)
        implements FormPage, ShowsChildren {
    public static final String DRAFT = "consultation-answer";

    @Override
    public String title() {
        return "Request for advice";
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public @Nullable String back() {
        return lead ? "/consultations" : "/concerns/" + one.concern().id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return one.childrenShown();
    }

    public ConsultationView asked() {
        return one.consultation();
    }

    public ConcernView concern() {
        return one.concern();
    }

    public DiscussionWords discussion() {
        return new DiscussionWords(one.consultation());
    }

    public boolean isAnswered() {
        return asked().state() == ConsultationState.ANSWERED;
    }

    /** Somebody else answered while this person was writing. */
    public boolean isConflict() {
        return isAnswered() && form().errors().problems().stream().anyMatch(p -> p.field() == null);
    }

    /** Where the form of a lead goes. */
    public String action() {
        return "/consultations/" + asked().id() + (isAnswered() ? "/advice" : "/answer");
    }

    /** What a lead must know first. */
    public Alert alert() {
        var k = asked();
        if (isAnswered()) return answered();
        if (concern().state() == ConcernState.REFERRED)
            return Alert.of(
                    Variant.INFORMATION,
                    "Already referred",
                    "The practitioner referred this without waiting. Your advice is still welcome.");
        if (k.safeTonight() == Safe.NO)
            return Alert.of(
                    Variant.WARNING,
                    "Not safe tonight",
                    "Telephone the practitioner now. They may refer without waiting for you.");
        if (k.urgent()) return Alert.of(Variant.WARNING, "Urgent", due(k));
        return Alert.of(Variant.INFORMATION, "Waiting for advice", due(k));
    }

    private Alert answered() {
        var advice = asked().advice();
        if (advice == null) return Alert.of(Variant.INFORMATION, "Answered", "");
        return Alert.of(
                advice.concernRemains() ? Variant.WARNING : Variant.INFORMATION,
                advice.concernRemains() ? "Concern remains" : "Not referred, with a reason",
                (isConflict() ? "While you were writing, " : "")
                        + advice.by().name()
                        + " answered on "
                        + Wording.dayAndTime(advice.at())
                        + "."
                        + (isConflict() ? " What you wrote is kept below." : ""));
    }

    private static String due(ConsultationView k) {
        var due = k.dueAt();
        return due == null
                ? "Nobody else is left to ask. The practitioner was told that they can refer now."
                : "Answer by " + Wording.due(due) + ". After that it passes to a colleague.";
    }
}
