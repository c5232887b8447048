package org.waymark.messages;

import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.sql.Sql;

/** Queues notices in the transaction that opens the task: either both are there or neither. */
@Service
@EnableConfigurationProperties(MailSettings.class)
public class Notices {
    private final Sql sql;
    private final Clock clock;
    private final MailSettings settings;

    Notices(Sql sql, Clock clock, MailSettings settings) {
        this.sql = sql;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * There is a task for a person, or an urgent one for a team: its members are told. Nobody is
     * told of what they themselves did.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void task(Party to, boolean urgent) {
        if (!settings.isOn()) return;
        switch (to) {
            case PractitionerId person -> queue("p.id = ?", person, urgent);
            case TeamId team -> {
                if (urgent)
                    queue(
                            "p.id in (select practitioner_id from membership where team_id = ?)",
                            team,
                            true);
            }
        }
    }

    /** Each member of a team is told, though it is not urgent: nobody else would look. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void members(TeamId team) {
        if (settings.isOn())
            queue(
                    "p.id in (select practitioner_id from membership where team_id = ?)",
                    team,
                    false);
    }

    private void queue(String who, Party to, boolean urgent) {
        var now = clock.instant();
        sql.later(
                """
                insert into notice (id, to_id, urgent, created_at, next_attempt_at)
                select gen_random_uuid(), p.id, ?, ?, ? from practitioner p
                where p.active and not p.service and p.notices and p.id <> ? and \
                """
                        + who,
                urgent,
                now,
                now,
                me(),
                to);
    }

    private static UUID me() {
        return CurrentPractitioner.get().id().value();
    }
}
