package org.waymark.assessment;

import static org.waymark.assessment.AssessmentRules.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.child.Wishes;
import org.waymark.child.WishesAndFeelings;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;
import org.waymark.work.Tasks;

/** The child's wishes and feelings, before what can wait is concluded (guide ¶11, R-22). */
@Service("assessmentHearings")
public class Hearings {
    private final Clock clock;
    private final Proofs proofs;
    private final AssessmentStore store;
    private final WishesAndFeelings wishes;
    private final Tasks tasks;
    private final CommandKeys keys;

    Hearings(
            Clock clock,
            Proofs proofs,
            AssessmentStore store,
            WishesAndFeelings wishes,
            Tasks tasks,
            CommandKeys keys) {
        this.clock = clock;
        this.proofs = proofs;
        this.store = store;
        this.wishes = wishes;
        this.tasks = tasks;
        this.keys = keys;
    }

    /** "Not yet, urgent" opens a task and holds nothing up. */
    @Transactional
    public void hear(HearTheChild c) {
        proofs.assessor();
        var facts = store.open(c.assessment());
        check(c.wishes(), England.dateOf(clock.instant()));
        keys.once(
                c.key(),
                "HearTheChild",
                UUID.randomUUID(),
                () -> {
                    var heard = Objects.requireNonNull(c.wishes());
                    if (heard instanceof Wishes.Known)
                        tasks.done(facts.child().value(), WishesAndFeelings.TASK, "heard");
                    wishes.record(facts.child(), facts.id().value(), heard);
                });
    }

    private static void check(@Nullable Wishes wishes, LocalDate today) {
        var checks = new Checks().require(wishes != null, WISHES_NEED_STATE, "wishes");
        if (wishes instanceof Wishes.NotYet n)
            checks.require(!blank(n.reason()), WISHES_NEED_REASON, "wishes.reason");
        if (wishes instanceof Wishes.Known k)
            checks.require(!blank(k.words()), WISHES_NEED_WORDS, "wishes.words")
                    .require(!blank(k.howObtained()), WISHES_NEED_HOW, "wishes.how")
                    .require(k.on() != null, WISHES_NEED_DAY, "wishes.on")
                    .require(
                            k.on() == null || !k.on().isAfter(today),
                            WISHES_IN_THE_FUTURE,
                            "wishes.on")
                    .require(!blank(k.weight()), WISHES_NEED_WEIGHT, "wishes.weight");
        checks.orThrow();
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
