package org.waymark.intelligence;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.child.ChildEvent.FactPromoted;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;

/**
 * What was told in a return interview and chosen for the police is an item like any other (guide
 * ¶16). That a child told it, and where, is the source and kept apart. Where a file is restricted
 * or sealed its guardian passes it on.
 */
@Component
class FactsForPolice {
    private final PoliceInformation information;
    private final InformationStore store;

    FactsForPolice(PoliceInformation information, InformationStore store) {
        this.information = information;
        this.store = store;
    }

    @EventListener
    void took(FactPromoted e) {
        if (e.target() != FactPromoted.Target.POLICE_INFORMATION) return;
        if (store.goesToGuardian(e.child())) return;
        information.add(
                InformationId.random(),
                e.child(),
                new SubmitInformation(
                        CommandKey.random(),
                        Origin.MISSING_FACT,
                        e.originId(),
                        new SubmitInformation.Facts(e.words(), null, null, null),
                        e.on(),
                        HowKnown.RECORD,
                        new ProposedGrade(null, null, null),
                        false,
                        Urgency.NOBODY_IN_DANGER,
                        false,
                        new Source(null, null, "The child, in a return interview", null),
                        true,
                        true),
                CurrentPractitioner.get(),
                false);
    }
}
