package org.waymark.referral.web;

import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.referral.AboutDecision;
import org.waymark.referral.frontdoor.DecisionInFull;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;

/** A decision in the words of a page. */
public record DecisionWords(DecisionInFull d) {
    private static final String LATER = "Not recorded yet: protection came first";

    /** What was decided, and what happens next. */
    public SummaryList facts() {
        var facts =
                SummaryList.of()
                        .row("Course of action", d.action().words())
                        .row("What happens next", d.action().next())
                        .row("Decided by", by())
                        .row("Why", Lines.of(or(d.because())));
        facts = said(facts, nextStepTitle(), d.nextStep());
        facts = facts.row("Exploitation suspected", d.exploitationSuspected() ? "Yes" : "No");
        if (d.late())
            facts = facts.row("Made after the time limit because", Lines.of(or(d.lateBecause())));
        if (d.overrideBy() != null)
            facts = facts.row(d.overrideBy() + " agreed because", Lines.of(or(d.overrideReason())));
        return facts;
    }

    /** On what it rests. */
    public SummaryList grounds() {
        var facts = SummaryList.of();
        for (var c : d.consulted())
            facts =
                    facts.row(
                            c.name() + ", " + c.agency(),
                            Lines.of(c.said() + "\n" + Wording.day(c.on())));
        facts = said(facts, "Nobody was consulted because", d.nobodyConsulted());
        facts = facts.row("The child's wishes and feelings", Lines.of(heard()));
        facts = said(facts, "Age and consent", d.consentAnalysis());
        for (var a : d.added())
            if (a.about() == AboutDecision.OTHER)
                facts =
                        facts.row(
                                "Added by " + a.by() + ", " + Wording.dayAndTime(a.at()),
                                Lines.of(a.words()));
        return facts.row("Procedures in force", d.procedures());
    }

    private String by() {
        return "%s (%s), %s".formatted(d.by(), d.registration(), Wording.dayAndTime(d.at()));
    }

    private String nextStepTitle() {
        return switch (d.action()) {
            case NO_FURTHER_STEP -> "What would change it";
            default -> "More about the next step";
        };
    }

    private String heard() {
        var h = d.heard();
        return switch (h.state()) {
            case "KNOWN" -> {
                var on = h.on();
                yield h.words()
                        + "\nHow: "
                        + h.how()
                        + (on == null ? "" : ", " + Wording.day(on))
                        + "\nWeight given: "
                        + h.weight();
            }
            case "NOT_YET" -> "Not yet known: " + h.reason();
            default -> "Not yet known: it was urgent. A task asks for them.";
        };
    }

    /** Something that must be added still. */
    public boolean isIncomplete() {
        return d.because() == null || (d.late() && d.lateBecause() == null);
    }

    private static String or(@Nullable String words) {
        return words == null ? LATER : words;
    }

    private static SummaryList said(SummaryList facts, String key, @Nullable String words) {
        return words == null || words.isBlank() ? facts : facts.row(key, Lines.of(words));
    }
}
