package org.waymark.missing;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.child.ChildEvent;
import org.waymark.child.ChildEvent.FactPromoted.Target;
import org.waymark.child.IndicatorItems;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;

/**
 * Taking the facts of a return interview over, one by one, by a person and never by itself: as an
 * indicator, a support need, or information for the police. The origin is kept.
 */
@Service
public class Facts {
    static final String ORIGIN = "return interview";

    private final Clock clock;
    private final Proofs proofs;
    private final InterviewStore interviews;
    private final FactStore store;
    private final PoliceNotes police;
    private final IndicatorItems items;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Facts(
            Clock clock,
            Proofs proofs,
            InterviewStore interviews,
            FactStore store,
            PoliceNotes police,
            IndicatorItems items,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.proofs = proofs;
        this.interviews = interviews;
        this.store = store;
        this.police = police;
        this.items = items;
        this.keys = keys;
        this.events = events;
    }

    /** By the one who held the interview, where something comes up later. */
    @Transactional
    public FactId add(AddFact c) {
        var me = proofs.practitioner();
        var f = interviews.get(c.interview()).facts();
        InterviewStore.requireMine(f);
        var words = c.words() == null ? "" : c.words().strip();
        new Checks()
                .require(c.kind() != null, InterviewRules.FACT_NEEDS_KIND, "factKind")
                .require(!words.isEmpty(), InterviewRules.FACT_NEEDS_WORDS, "factWords")
                .require(words.length() <= 500, InterviewRules.FACT_TOO_LONG, "factWords")
                .orThrow();
        var id = FactId.random();
        return new FactId(
                keys.once(
                        c.key(),
                        "AddFact",
                        id.value(),
                        () ->
                                store.insert(
                                        id,
                                        f,
                                        new NewFact(Objects.requireNonNull(c.kind()), words),
                                        me)));
    }

    /** By whoever may read what was said. Returns the promotion. */
    @Transactional
    public UUID promote(PromoteFact c) {
        var me = proofs.practitioner();
        var fact = store.get(c.interview(), c.fact());
        var words = c.words() == null ? "" : c.words().strip();
        var indicator = c.target() == Target.INDICATOR;
        new Checks()
                .require(c.target() != null, InterviewRules.PROMOTE_NEEDS_TARGET, "target")
                .require(
                        !indicator || item(c.item()) != null,
                        InterviewRules.PROMOTE_NEEDS_ITEM,
                        "item")
                .require(!words.isEmpty(), InterviewRules.PROMOTE_NEEDS_WORDS, "promoteWords")
                .orThrow();
        var id = UUID.randomUUID();
        return keys.once(c.key(), "PromoteFact", id, () -> promote(id, c, fact, words, me));
    }

    private void promote(
            UUID id, PromoteFact c, FactStore.Fact fact, String words, Practitioner me) {
        var target = Objects.requireNonNull(c.target());
        var item = target == Target.INDICATOR ? item(c.item()) : null;
        if (!store.promote(id, fact, target, item, words, me))
            throw new RuleBroken(InterviewRules.ALREADY_PROMOTED, "target");
        if (target == Target.POLICE_INFORMATION) police.send(fact, words);
        events.publishEvent(
                new ChildEvent.FactPromoted(
                        fact.child(),
                        fact.id().value(),
                        ORIGIN,
                        fact.interview().value(),
                        target,
                        item == null ? null : item.list(),
                        item == null ? null : item.code(),
                        words,
                        England.dateOf(fact.heldAt()),
                        fact.author(),
                        clock.instant()));
    }

    private IndicatorItems.@Nullable Item item(@Nullable String listAndCode) {
        return items.all().stream()
                .filter(i -> (i.list() + ":" + i.code()).equals(listAndCode))
                .findFirst()
                .orElse(null);
    }
}
