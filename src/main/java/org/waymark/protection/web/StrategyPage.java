package org.waymark.protection.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildShown;
import org.waymark.meetings.QuorumNeed;
import org.waymark.protection.StrategyDecision;
import org.waymark.protection.StrategyState;
import org.waymark.protection.reading.Strategy;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * One strategy discussion: who was there, what it decided and why.
 *
 * @param socialCare may decide and follow up
 * @param police reads the enquiry where it is a joint one
 */
public record StrategyPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        Strategy strategy,
        boolean socialCare,
        boolean police)
        implements ActPage {
    @Override
    public String title() {
        return "Strategy discussion";
    }

    @Override
    public ChildShown child() {
        return strategy.child();
    }

    @Override
    public String back() {
        return socialCare ? file() + "/safety" : "/work";
    }

    public String path() {
        return "/strategy-discussions/" + strategy.id();
    }

    public boolean isUndecided() {
        return strategy.state() == StrategyState.HELD && strategy.decision() == null;
    }

    public boolean lacksReasons() {
        return strategy.decision() != null && strategy.reasons() == null;
    }

    /** Who must be there and was not, in words; null where nobody was missing. */
    public @Nullable String missing() {
        return strategy.missing().isEmpty()
                ? null
                : strategy.missing().stream()
                        .map(QuorumNeed::words)
                        .map(w -> w.substring(0, 1).toLowerCase(Locale.UK) + w.substring(1))
                        .collect(Collectors.joining("; "));
    }

    public List<Choice> decisions() {
        return ActPage.choices(StrategyDecision.values(), StrategyDecision::words);
    }

    public SummaryList facts() {
        var s = strategy;
        var facts = SummaryList.of().row("State", s.state().words());
        if (s.heldAt() != null)
            facts =
                    facts.row(
                            "Held",
                            Wording.dayAndTime(s.heldAt())
                                    + (s.how() == null
                                            ? ""
                                            : ", " + s.how().toLowerCase(Locale.UK)));
        else if (s.plannedFor() != null)
            facts = facts.row("Planned for", Wording.dayAndTime(s.plannedFor()));
        if (!s.people().isEmpty())
            facts = facts.row("Who took part", Lines.of(String.join("\n", s.people())));
        if (s.notHeldBecause() != null)
            facts = facts.row("Why it is not held", Lines.of(s.notHeldBecause()));
        if (s.decision() != null) {
            facts =
                    facts.row("Decision", s.decision().words())
                            .row("Reasons", Lines.of(or(s.reasons(), "Still to be added")));
            if (s.safety() != null)
                facts = facts.row("How the child is kept safe", Lines.of(s.safety()));
            facts =
                    facts.row("Wishes and feelings", Lines.of(wishes()))
                            .row(
                                    "Decided by",
                                    s.decidedBy()
                                            + ", "
                                            + Wording.dayAndTime(
                                                    Objects.requireNonNull(s.decidedAt())));
        }
        return facts.row("Recorded by", s.recordedBy() + ", " + Wording.dayAndTime(s.recordedAt()));
    }

    /** Whoever was only asked to it does not read what the child said elsewhere. */
    private String wishes() {
        if (strategy.childsWords() != null) return strategy.childsWords();
        return socialCare || strategy.wishes() != null
                ? "Not known at the time: they are asked for"
                : "On the child’s file";
    }

    /** The enquiry is no page of those who were asked to the discussion alone. */
    public boolean showsEnquiry() {
        return strategy.enquiry() != null
                && (socialCare
                        || (police && strategy.decision() == StrategyDecision.SECTION_47_JOINT));
    }

    /** Of social care, and not theirs to read: true, and enough to know (H.2). */
    public boolean belongsToAnother() {
        return socialCare && strategy.belongsToEnquiry() && strategy.enquiry() == null;
    }

    private static String or(@Nullable String words, String otherwise) {
        return words == null || words.isBlank() ? otherwise : words;
    }
}
