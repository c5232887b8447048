package org.waymark.referral.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.referral.Informed;
import org.waymark.referral.ReferralId;
import org.waymark.referral.reading.Referred;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Radios;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.forms.Form;

/**
 * Refer a concern: who receives it, what they receive, and the few questions of guide ¶7.
 *
 * @param receivers everybody who would get it, with the number to call
 * @param discussion what was discussed, or that nobody has answered yet
 * @param basis on what the agency shares without asking for consent
 * @param already the referral that was made meanwhile
 * @param kept says that a draft of this form was kept; null where none was
 */
public record ReferPage(
        Frame frame,
        Form form,
        Referred what,
        List<SummaryRow> receivers,
        Discussion discussion,
        String basis,
        @Nullable ReferralId already,
        @Nullable String kept)
        implements FormPage, ShowsChildren {

    /**
     * The discussion of guide ¶7.
     *
     * @param held somebody answered: no reason is needed for referring without
     * @param words what to say about it
     */
    public record Discussion(boolean held, String words) {}

    @Override
    public String title() {
        return "Refer a concern";
    }

    @Override
    public String back() {
        return "/concerns/" + concern();
    }

    public ConcernId concern() {
        return what.concern();
    }

    public String action() {
        return back() + "/refer";
    }

    public String draft() {
        return "/drafts/" + ReferPages.DRAFT + "/" + concern();
    }

    /** Shown again after somebody else was faster, so that nothing typed is lost. */
    public boolean hasForm() {
        return already == null || !errors().isEmpty();
    }

    public SummaryList who() {
        return SummaryList.of(receivers.toArray(SummaryRow[]::new));
    }

    public Radios told(String name, String question) {
        var answers = form.radios(name).smallLegend(question);
        for (var informed : Informed.values())
            answers = answers.choice(Choice.of(informed.name(), informed.words()));
        return answers.small();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(what.child());
    }
}
