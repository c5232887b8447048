package org.waymark.trafficking;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.waymark.casefile.FileLine;
import org.waymark.casefile.FilePart;

/** National referrals, for the first page of the child's file. */
@Component
class TraffickingPart implements FilePart {
    @Override
    public String kind() {
        return "NRM";
    }

    @Override
    public String select() {
        return """
        select n.id, n.submitted_by as person, n.devolved as flag, n.considered_at as began,
               case when n.stage = 'SUBMITTED' then n.decision_due end as due, null as name, n.stage as code,
               null::timestamptz as ended
        from nrm_referral n where n.child_id = any (?::uuid[]) order by n.considered_at desc, n.id limit 20
        """;
    }

    @Override
    public Words words(FileLine line, Instant now) {
        var stage = NrmStage.valueOf(Objects.requireNonNull(line.code()));
        return new Words(
                5,
                "National referral: " + stage.words().toLowerCase(Locale.UK),
                "/trafficking/" + line.id(),
                stage.isOpen());
    }
}
