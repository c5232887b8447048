package org.waymark.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.documents.Paper;

/**
 * An assessment on paper, for one audience; what they may not see is not in the document at all.
 */
public record AssessmentPaper(AssessmentView assessment, Audience audience, String printed)
        implements Paper, ShowsChildren {
    /** A line of the document. */
    public record Fact(String name, String words) {}

    /** A heading with its lines. */
    public record Section(String title, List<Fact> facts) {}

    @Override
    public String title() {
        return "Assessment " + reference();
    }

    @Override
    public String description() {
        return "An assessment under section 17 of the Children Act 1989";
    }

    @Override
    public String reference() {
        var reference = assessment.head().reference();
        return reference == null ? "Assessment" : reference;
    }

    public String fileName() {
        return "assessment-" + reference() + ".pdf";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return assessment.childrenShown();
    }

    public List<Section> sections() {
        var all = new ArrayList<Section>();
        all.add(new Section("The assessment", about()));
        for (var domain : Domain.values()) {
            var facts = domain(domain);
            if (!facts.isEmpty()) all.add(new Section(domain.words(), facts));
        }
        all.add(new Section("The child seen and heard", heard()));
        var consent = assessment.consent();
        if (consent != null && audience.seesConsent())
            all.add(
                    new Section(
                            "Consent",
                            List.of(
                                    new Fact("Result", consent.finding().words()),
                                    new Fact("Reasons", consent.analysis()))));
        var given = contributions();
        if (!given.isEmpty()) all.add(new Section("What other agencies know", given));
        var concluded = conclusions();
        if (!concluded.isEmpty()) all.add(new Section("Conclusions", concluded));
        return all;
    }

    private List<Fact> about() {
        var head = assessment.head();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Child", head.nameAndAge()));
        facts.add(new Fact("Referral received", Wording.dayAndTime(head.countsFrom())));
        if (head.startedOn() != null) facts.add(new Fact("Started", Wording.day(head.startedOn())));
        if (head.lead() != null)
            facts.add(
                    new Fact(
                            "Led by",
                            head.overseer() == null
                                    ? head.lead()
                                    : head.lead() + ", overseen by " + head.overseer()));
        facts.add(
                new Fact(
                        "Authorised",
                        head.authorisedAt() == null
                                ? "Not yet: this is a draft"
                                : Wording.day(head.authorisedAt()) + ", " + head.authorisedBy()));
        return facts;
    }

    private List<Fact> domain(Domain domain) {
        var facts = new ArrayList<Fact>();
        for (var part : domain.parts())
            if (audience.sees(part))
                assessment.text(part).ifPresent(t -> facts.add(new Fact(part.words(), words(t))));
        return facts;
    }

    private static String words(AssessmentView.Text t) {
        if (t.notLooked() != null) return "Not looked into: " + t.notLooked();
        var lines = new ArrayList<String>();
        add(lines, "Strengths: ", t.strengths());
        add(lines, "Needs: ", t.needs());
        add(lines, "What it means: ", t.analysis());
        add(lines, "Rests on: ", t.evidence());
        lines.add("(" + t.by() + ", " + Wording.day(t.at()) + ")");
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String name, @Nullable String words) {
        if (words != null) lines.add(name + words);
    }

    private List<Fact> heard() {
        var facts = new ArrayList<Fact>();
        for (var v : assessment.visits())
            facts.add(
                    new Fact(
                            Wording.day(v.on()),
                            (v.alone() ? "Seen alone" : v.seen() ? "Seen" : "Not seen")
                                    + ", "
                                    + v.by()));
        var wishes = assessment.wishes();
        if (wishes != null)
            facts.add(
                    new Fact(
                            "Wishes and feelings",
                            !wishes.isKnown()
                                    ? "Not yet known"
                                    : audience.seesChildsWords()
                                            ? wishes.words() + "\nWeight given: " + wishes.weight()
                                            : "Heard, and kept by children's social care"));
        return facts;
    }

    private List<Fact> contributions() {
        return assessment.contributions().stream()
                .filter(c -> c.givenAt() != null && c.question() != null && audience.sees(c))
                .map(c ->
                        new Fact(
                                c.agency(),
                                c.words() == null ? "Knows nothing about this child" : c.words()))
                .toList();
    }

    private List<Fact> conclusions() {
        var head = assessment.head();
        var facts = new ArrayList<Fact>();
        if (head.harm() != null && head.need() != null) {
            facts.add(new Fact("Significant harm", head.harm().words() + "\n" + head.harmReason()));
            facts.add(new Fact("Need", head.need().words() + "\n" + head.needReason()));
            if (audience == Audience.SOCIAL_CARE)
                facts.add(new Fact("Factors", String.join("\n", head.factorWords())));
        }
        var judgement = assessment.judgement();
        if (judgement != null && audience != Audience.FAMILY)
            facts.add(
                    new Fact(
                            "Exploitation: a person's judgement",
                            judgement.level().words() + "\n" + judgement.rationale()));
        for (var o : assessment.onward())
            facts.add(
                    new Fact(
                            "Onward referral",
                            o.agency()
                                    + (o.sent() ? ": referred. " : ": not referred. ")
                                    + o.reason()));
        return facts;
    }
}
