package org.waymark.support;

import java.util.List;
import org.springframework.stereotype.Component;

/** Whom something in a plan can be given to. */
@Component
public class OwnerChoices {
    private final Owners owners;

    OwnerChoices(Owners owners) {
        this.owners = owners;
    }

    /**
     * One choice.
     *
     * @param value "p:" or "t:" with the id of a person or a team
     */
    public record Choice(String value, String words) {}

    public List<Choice> of(SupportPlanId plan) {
        return owners.choices(plan).stream().map(c -> new Choice(c.value(), c.words())).toList();
    }
}
