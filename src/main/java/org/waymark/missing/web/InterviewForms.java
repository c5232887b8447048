package org.waymark.missing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildEvent.FactPromoted.Target;
import org.waymark.child.Known;
import org.waymark.missing.AddFact;
import org.waymark.missing.AnswerInterview;
import org.waymark.missing.BeforeReturn;
import org.waymark.missing.ChangeSafeContact;
import org.waymark.missing.FactId;
import org.waymark.missing.FactKind;
import org.waymark.missing.GiveAction;
import org.waymark.missing.HandOver;
import org.waymark.missing.HarmKind;
import org.waymark.missing.HeldWhere;
import org.waymark.missing.Independence;
import org.waymark.missing.InterviewRules;
import org.waymark.missing.MissingRules;
import org.waymark.missing.NewFact;
import org.waymark.missing.NotPossibleWhy;
import org.waymark.missing.OfferedHow;
import org.waymark.missing.PromoteFact;
import org.waymark.missing.Reason;
import org.waymark.missing.RecordInterview;
import org.waymark.missing.ReturnInterviewId;
import org.waymark.missing.WhatHappened;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Form;

/** Reads the forms of a return interview and of its facts. */
final class InterviewForms {
    /** The kinds that are typed one a line, each into the field that bears its name. */
    static final List<FactKind> TYPED =
            List.of(
                    FactKind.PLACE,
                    FactKind.PERSON,
                    FactKind.VEHICLE,
                    FactKind.TRAVEL,
                    FactKind.ONLINE,
                    FactKind.SEARCH,
                    FactKind.SUPPORT,
                    FactKind.PREVENTION);

    private InterviewForms() {}

    static AnswerInterview answer(Form form, CommandKey key, ReturnInterviewId id, int version) {
        var checks = new Checks();
        var what = Typed.choice(form, "what", WhatHappened.class);
        var at = Typed.moment(form, "at", checks);
        var appointment = Typed.moment(form, "appointment", checks);
        checks.orThrow();
        return new AnswerInterview(
                key,
                id,
                version,
                what,
                at,
                what == WhatHappened.OFFERED ? Typed.choice(form, "how", OfferedHow.class) : null,
                Typed.choice(form, "why", NotPossibleWhy.class),
                what == null ? null : words(form, what),
                appointment);
    }

    private static @Nullable String words(Form form, WhatHappened what) {
        return switch (what) {
            case DECLINED -> Typed.words(form, "declinedWords");
            case NOT_POSSIBLE -> Typed.words(form, "notPossibleWords");
            case ARRANGED -> Typed.words(form, "arrangedWhere");
            case OFFERED, ACCEPTED -> null;
        };
    }

    static ChangeSafeContact safeContact(
            Form form, CommandKey key, ReturnInterviewId id, int version) {
        return new ChangeSafeContact(key, id, version, EpisodeForms.safeContact(form));
    }

    static HandOver handOver(
            Form form, CommandKey key, ReturnInterviewId id, int version, Practitioners people) {
        PractitionerId to = null;
        if (form.is("to", "email"))
            to =
                    people.byEmail(form.text("toEmail"))
                            .map(Practitioner::id)
                            .orElseThrow(
                                    () -> new RuleBroken(InterviewRules.NO_SUCH_PERSON, "toEmail"));
        else if (Typed.uuid(form, "to") instanceof java.util.UUID chosen)
            to = new PractitionerId(chosen);
        return new HandOver(key, id, version, to, Typed.words(form, "childChoseWhy"));
    }

    static RecordInterview record(Form form, CommandKey key, ReturnInterviewId id, int version) {
        var checks = new Checks();
        var held = Typed.moment(form, "held", checks);
        checks.orThrow();
        return new RecordInterview(
                key,
                id,
                version,
                held,
                Typed.choice(form, "where", HeldWhere.class),
                Typed.choice(form, "beforeReturn", BeforeReturn.class),
                form.is("alone", "yes")
                        ? Boolean.TRUE
                        : form.is("alone", "no") ? Boolean.FALSE : null,
                Typed.words(form, "othersPresent"),
                Typed.choice(form, "independence", Independence.class),
                Typed.words(form, "childChoseWhy"),
                Typed.choices(form, "reasons", Reason.class),
                Typed.words(form, "reasonWords"),
                Typed.words(form, "childWords"),
                Typed.choice(form, "harm", Known.class),
                Typed.choices(form, "harmKinds", HarmKind.class),
                facts(form),
                Typed.words(form, "lateReason"));
    }

    /** Each line that is not empty is one fact. */
    private static List<NewFact> facts(Form form) {
        var facts = new ArrayList<NewFact>();
        for (var kind : TYPED)
            form.text(field(kind))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> facts.add(new NewFact(kind, line)));
        return facts;
    }

    static String field(FactKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    static AddFact fact(Form form, CommandKey key, ReturnInterviewId id) {
        return new AddFact(
                key,
                id,
                Typed.choice(form, "factKind", FactKind.class),
                Typed.words(form, "factWords"));
    }

    static PromoteFact promote(Form form, CommandKey key, ReturnInterviewId id, FactId fact) {
        return new PromoteFact(
                key,
                id,
                fact,
                Typed.choice(form, "target", Target.class),
                Typed.words(form, "item"),
                Typed.words(form, "promoteWords"));
    }

    static GiveAction give(
            Form form, CommandKey key, ReturnInterviewId id, FactId fact, Practitioners people) {
        var checks = new Checks();
        var due = form.date("due");
        checks.require(
                due.isEmpty() || due.exact().isPresent(), MissingRules.DATE_UNREADABLE, "due");
        checks.orThrow();
        LocalDate day = due.exact().orElse(null);
        return new GiveAction(
                key, id, fact, receiver(form, people), Typed.words(form, "what"), day);
    }

    private static @Nullable Party receiver(Form form, Practitioners people) {
        if (form.is("to", "email"))
            return people.byEmail(form.text("toEmail"))
                    .map(Practitioner::id)
                    .orElseThrow(() -> new RuleBroken(InterviewRules.NO_SUCH_PERSON, "toEmail"));
        var parts = form.text("to").split(":", 2);
        if (parts.length < 2) return null;
        try {
            var id = java.util.UUID.fromString(parts[1]);
            return parts[0].equals("person") ? new PractitionerId(id) : new TeamId(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
