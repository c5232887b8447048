package org.waymark.identification.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.requests.Draft;
import org.waymark.requests.DraftId;
import org.waymark.requests.DraftKind;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/** A concern as far as it is written: its owner's draft, read as the answers to the steps. */
public record Journey(DraftId id, Form answers, Instant savedAt) {
    static final DraftKind KIND = new DraftKind("raise-concern");
    static final String CHILDREN = "children";
    static final String ADDS_TO = "addsTo";
    static final String KNOWN = "known";
    static final String NONE = "NONE";
    static final String YES = "YES";
    static final int MOST_CHILDREN = 20;

    static Journey of(Draft draft) {
        return new Journey(draft.id(), new Form(draft.answers(), Errors.NONE), draft.updatedAt());
    }

    /** The numbers of its children; a number is never used again. */
    public List<Integer> children() {
        return answers.all(CHILDREN).stream()
                .filter(n -> n.matches("[1-9]\\d?"))
                .map(Integer::valueOf)
                .distinct()
                .limit(MOST_CHILDREN)
                .toList();
    }

    public boolean isOfSeveral() {
        return children().size() > 1;
    }

    public boolean isDanger() {
        return answers.is("danger", YES);
    }

    /** The earlier concern that this adds an observation to. */
    public @Nullable ConcernId addsTo() {
        return uuid(answers.text(ADDS_TO)).map(ConcernId::new).orElse(null);
    }

    /** The child chosen among those whom this person may already see. */
    public @Nullable ChildId known(int child) {
        return uuid(text(child, KNOWN)).map(ChildId::new).orElse(null);
    }

    List<ChildId> known() {
        return children().stream().map(this::known).flatMap(Stream::ofNullable).toList();
    }

    /** An observation is about the child of the earlier concern, and of nobody else. */
    boolean isFixed(int child) {
        return addsTo() != null && !children().isEmpty() && children().getFirst() == child;
    }

    String text(int child, String field) {
        return answers.text(name(child, field));
    }

    static String name(int child, String field) {
        return Stop.at(Step.WHO, child).field(field);
    }

    /** Anything was answered there. */
    boolean isStarted(Stop stop) {
        return stop.step().fields().stream()
                .map(stop::field)
                .anyMatch(field ->
                        answers.answers().keySet().stream()
                                .filter(n -> n.equals(field) || n.startsWith(field + "-"))
                                .anyMatch(answers::has));
    }

    /**
     * @throws NotFound when this concern has no such child
     */
    void check(Stop stop) {
        if (stop.child() != 0 && !children().contains(stop.child())) throw new NotFound();
    }

    static Optional<UUID> uuid(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
