package org.waymark.referral.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.child.Wishes;
import org.waymark.referral.Consulted;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.DecideReferral;
import org.waymark.referral.ReferralId;
import org.waymark.requests.CommandKey;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * What the page of the decision sends. Rows of people consulted that were left empty are dropped.
 */
final class DecisionForm {
    static final String ROWS = "rows";
    private static final int MOST = 30;
    private static final List<String> PARTS = List.of("name", "agency", "said", "on");
    private static final List<String> TYPED = List.of("name", "agency", "said");

    private DecisionForm() {}

    static DecideReferral read(
            Form form, CommandKey key, ReferralId referral, Version version, LocalDate today) {
        return new DecideReferral(
                key,
                referral,
                version.number(),
                action(form),
                text(form, "rationale"),
                form.yesNo("exploitationSuspected"),
                consulted(form, today),
                text(form, "nobodyConsulted"),
                wishes(form),
                text(form, "consentAnalysis"),
                text(form, "nextStep"),
                text(form, "breachReason"));
    }

    static @Nullable CourseOfAction action(Form form) {
        return Stream.of(CourseOfAction.values())
                .filter(a -> form.is("action", a.name()))
                .findFirst()
                .orElse(null);
    }

    /** How many rows for people consulted the form has; at least one. */
    static int rows(Form form) {
        var rows = form.text(ROWS);
        return rows.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(rows), 1, MOST) : 1;
    }

    static String row(int i, String part) {
        return "consulted." + i + "." + part;
    }

    /** The same without empty rows, so that what is wrong with a row stands beside it. */
    static Form tidy(Form form) {
        var answers = new HashMap<String, List<String>>(form.answers());
        answers.keySet().removeIf(name -> name.startsWith("consulted."));
        int kept = 0;
        for (int i = 0; i < rows(form); i++) {
            if (isEmpty(form, i)) continue;
            copy(form, i, answers, kept++);
        }
        answers.put(ROWS, List.of(Integer.toString(Math.max(1, kept))));
        return new Form(Map.copyOf(answers), form.errors());
    }

    /** The same with room for one more person. */
    static Form withRow(Form form) {
        var rows = isEmpty(form, rows(form) - 1) ? rows(form) : rows(form) + 1;
        return form.with(ROWS, Integer.toString(Math.min(rows, MOST)));
    }

    /** What was typed, to be read and copied where it cannot be sent any more. */
    static SummaryList typed(Form form) {
        var facts = SummaryList.of();
        var action = action(form);
        if (action != null) facts = facts.row("Course of action", action.words());
        for (var prose : PROSE)
            if (form.has(prose.name()))
                facts = facts.row(prose.label(), Lines.of(form.text(prose.name())));
        for (int i = 0; i < rows(form); i++)
            if (!isEmpty(form, i))
                facts =
                        facts.row(
                                "Consulted: " + form.text(row(i, "name")),
                                Lines.of(form.text(row(i, "said"))));
        return facts;
    }

    private record Prose(String name, String label) {}

    private static final List<Prose> PROSE =
            List.of(
                    new Prose("consentAnalysis", "Age and consent"),
                    new Prose("nobodyConsulted", "Why you spoke to nobody"),
                    new Prose("wishes.words", "What the child said"),
                    new Prose("wishes.reason", "Why wishes are not known"),
                    new Prose("rationale", "Why this course of action"),
                    new Prose("nextStep", "More about the next step"));

    private static void copy(Form form, int from, Map<String, List<String>> answers, int to) {
        for (var part : PARTS) {
            var answer = form.all(row(from, part));
            if (!answer.isEmpty()) answers.put(row(to, part), answer);
        }
    }

    private static boolean isEmpty(Form form, int i) {
        return TYPED.stream().noneMatch(part -> form.has(row(i, part)));
    }

    private static List<Consulted> consulted(Form form, LocalDate today) {
        var people = new ArrayList<Consulted>();
        for (int i = 0; i < rows(form); i++) {
            if (isEmpty(form, i)) continue;
            people.add(
                    new Consulted(
                            form.text(row(i, "name")),
                            form.text(row(i, "agency")),
                            form.text(row(i, "said")),
                            day(form.text(row(i, "on")), today)));
        }
        return people;
    }

    /** Chosen out of a list; today where it was not. */
    private static LocalDate day(String chosen, LocalDate today) {
        try {
            return chosen.isEmpty() ? today : LocalDate.parse(chosen);
        } catch (DateTimeException e) {
            return today;
        }
    }

    private static @Nullable Wishes wishes(Form form) {
        return switch (form.text("wishes")) {
            case "KNOWN" ->
                    new Wishes.Known(
                            text(form, "wishes.words"),
                            text(form, "wishes.how"),
                            form.date("wishes.on").exact().orElse(null),
                            text(form, "wishes.weight"));
            case "NOT_YET" -> new Wishes.NotYet(text(form, "wishes.reason"));
            case "NOT_YET_URGENT" -> new Wishes.NotYetUrgent();
            default -> null;
        };
    }

    private static @Nullable String text(Form form, String name) {
        return form.has(name) ? form.text(name) : null;
    }
}
