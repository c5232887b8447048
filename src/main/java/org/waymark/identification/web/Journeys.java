package org.waymark.identification.web;

import static org.waymark.identification.web.Journey.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Concerns;
import org.waymark.identification.OccasionId;
import org.waymark.identification.RaiseConcern;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.requests.DraftId;
import org.waymark.requests.Drafts;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Form;

/**
 * The journeys of the person who asks. What they typed is kept first and checked afterwards, so
 * that nothing is typed twice.
 */
@Component
class Journeys {
    private final Drafts drafts;
    private final JourneyProblems problems;
    private final Suggestions suggestions;
    private final Concerns concerns;
    private final CommandKeys keys;
    private final Proofs proofs;

    Journeys(
            Drafts drafts,
            JourneyProblems problems,
            Suggestions suggestions,
            Concerns concerns,
            CommandKeys keys,
            Proofs proofs) {
        this.drafts = drafts;
        this.problems = problems;
        this.suggestions = suggestions;
        this.concerns = concerns;
        this.keys = keys;
        this.proofs = proofs;
    }

    /**
     * Begins with the first question answered.
     *
     * @param known the child it is about, if this person already sees one
     * @return the next page
     */
    String begin(Form form, Optional<ChildId> known) {
        return begin(form, known.filter(suggestions::isSeen), Optional.empty());
    }

    /**
     * Begins a later observation that adds to an earlier concern.
     *
     * @throws NotFound when there is none, or none for this person
     */
    String observe(Form form, ConcernId earlier) {
        proofs.practitioner();
        return begin(form, Optional.of(concerns.childOf(earlier)), Optional.of(earlier));
    }

    private String begin(Form form, Optional<ChildId> known, Optional<ConcernId> addsTo) {
        proofs.practitioner();
        if (!form.has("danger")) throw new RuleBroken(JourneyRules.DANGER_UNANSWERED, "danger");
        var answers = new LinkedHashMap<String, List<String>>();
        answers.put("danger", form.all("danger"));
        answers.put(CHILDREN, List.of("1"));
        known.ifPresent(c -> answers.put(name(1, KNOWN), List.of(c.toString())));
        addsTo.ifPresent(c -> answers.put(ADDS_TO, List.of(c.toString())));
        var journey = get(drafts.begin(KIND, answers));
        return Route.after(journey, Stop.at(Step.DANGER), "");
    }

    /**
     * Begins with what was written on the page of immediate danger.
     *
     * @return the first page where something is missing; the answers, ready to be sent, if nothing
     */
    String beginInDanger(Form form) {
        proofs.practitioner();
        var journey = get(drafts.begin(KIND, InDanger.answers(form, problems.today())));
        return Route.resume(journey, problems.of(journey)).path(journey.id());
    }

    /**
     * @throws NotFound when there is none, or it is somebody else's, or it was sent
     */
    Journey get(DraftId draft) {
        return find(draft).orElseThrow(NotFound::new);
    }

    Optional<Journey> find(DraftId draft) {
        proofs.practitioner();
        return drafts.get(draft).filter(d -> d.kind().equals(KIND)).map(Journey::of);
    }

    List<Journey> unfinished() {
        return drafts.ofKind(KIND).stream().map(Journey::of).toList();
    }

    /** What became of a draft that was sent. */
    Optional<OccasionId> sent(DraftId draft) {
        return keys.used(new CommandKey(draft.toString()), "RaiseConcern").map(OccasionId::new);
    }

    /**
     * Keeps what was typed on a page and checks it.
     *
     * @return the next page
     */
    String answer(DraftId draft, Stop stop, Form form) {
        var before = get(draft);
        before.check(stop);
        drafts.add(draft, typed(form, stop, before));
        var journey = get(draft);
        if (isAnother(form, stop)) return stop.path(draft) + Route.query(form.text("to"));
        problems.check(journey, stop);
        return suggestions
                .followUp(before, journey, stop)
                .map(next -> next.path(draft) + Route.query(form.text("to")))
                .orElseGet(() -> Route.after(journey, stop, form.text("to")));
    }

    /** Only what this page asks, and what follows from it. */
    private static Map<String, List<String>> typed(Form form, Stop stop, Journey before) {
        var typed = new LinkedHashMap<String, List<String>>();
        form.answers()
                .forEach((name, values) -> {
                    if (isAskedBy(stop, name)) typed.put(name, values);
                });
        var describes = isAnother(form, stop) || typed.containsKey(stop.field("given"));
        if (stop.step() == Step.WHO
                && describes
                && before.known(stop.child()) != null
                && !before.isFixed(stop.child())) typed.put(stop.field(KNOWN), List.of());
        if (stop.step() == Step.WORKER_WHO
                && !form.is("workerName", before.answers().text("workerName")))
            typed.put("workerPerson", List.of());
        return typed;
    }

    /** It is not about the child that was chosen, but about another, who is described. */
    private static boolean isAnother(Form form, Stop stop) {
        return stop.step() == Step.WHO && form.is(stop.field("keep"), "NO");
    }

    private static boolean isAskedBy(Stop stop, String name) {
        if (stop.step() == Step.DANGER || stop.step() == Step.EMERGENCY)
            return name.equals(stop.step().slug());
        return stop.step().fields().stream()
                .map(stop::field)
                .anyMatch(f -> name.equals(f) || name.startsWith(f + "-"));
    }

    /**
     * @return the page of the new child
     */
    String addChild(DraftId draft) {
        var journey = get(draft);
        var children = journey.children();
        if (children.size() >= MOST_CHILDREN) throw new NotFound();
        var next = children.stream().mapToInt(n -> n).max().orElse(0) + 1;
        children = new ArrayList<>(children);
        children.add(next);
        drafts.add(draft, Map.of(CHILDREN, children.stream().map(String::valueOf).toList()));
        return Stop.at(Step.WHO, next).path(draft);
    }

    void removeChild(DraftId draft, String number) {
        var journey = get(draft);
        var stop = Stop.of(Step.REMOVE.slug(), number);
        var child = stop.child();
        journey.check(stop);
        if (!journey.isOfSeveral() || journey.isFixed(child)) throw new NotFound();
        var left = journey.children().stream().filter(n -> n != child).map(String::valueOf);
        drafts.add(draft, Map.of(CHILDREN, left.toList()));
    }

    void discard(DraftId draft) {
        drafts.discard(get(draft).id());
    }

    /** Sends it once, however often it is asked; the draft ends with it. */
    OccasionId send(DraftId draft) {
        var journey = find(draft);
        if (journey.isEmpty()) return sent(draft).orElseThrow(NotFound::new);
        var reading = problems.read(journey.get());
        JourneyProblems.orThrow(problems.of(journey.get()));
        var occasion = raise(journey.get(), reading.command());
        drafts.discard(draft);
        return occasion;
    }

    /** What only the command finds out is said in the fields of the pages, too. */
    private OccasionId raise(Journey journey, RaiseConcern command) {
        try {
            return concerns.raise(command);
        } catch (RuleBroken broken) {
            throw new RuleBroken(
                    broken.breaks().stream()
                            .map(b -> Fields.of(b, journey, command).asBreak())
                            .toList());
        }
    }
}
