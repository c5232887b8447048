package org.waymark.meetings;

import java.util.Collection;
import java.util.Objects;
import org.waymark.people.AgencyKind;

/** Who must be at a meeting for it to decide (domain.md B.4 "minimum attendance"). */
public enum QuorumNeed {
    SOCIAL_WORKER("a social worker of children's social care") {
        @Override
        boolean met(Collection<Present> there) {
            return there.stream().anyMatch(Present::socialWorker);
        }
    },
    HEALTH("somebody of health") {
        @Override
        boolean met(Collection<Present> there) {
            return of(there, AgencyKind.HEALTH);
        }
    },
    POLICE("the police") {
        @Override
        boolean met(Collection<Present> there) {
            return of(there, AgencyKind.POLICE);
        }
    },
    TWO_OTHER_AGENCIES("at least two agencies beside children's social care") {
        @Override
        boolean met(Collection<Present> there) {
            return there.stream()
                            .filter(p -> p.kind() != AgencyKind.CHILDRENS_SOCIAL_CARE)
                            .map(Present::agency)
                            .filter(Objects::nonNull)
                            .distinct()
                            .count()
                    >= 2;
        }
    };

    private final String words;

    QuorumNeed(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    abstract boolean met(Collection<Present> there);

    private static boolean of(Collection<Present> there, AgencyKind kind) {
        return there.stream().anyMatch(p -> p.kind() == kind);
    }
}
