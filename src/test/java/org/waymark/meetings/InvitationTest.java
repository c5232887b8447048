package org.waymark.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;
import org.waymark.web.NotFound;

/** What an invitation opens: one meeting, to whatever role, for a while. */
class InvitationTest {
    private final Northmoor area = Northmoor.area();
    private final MeetingScene scene = new MeetingScene();

    /** H.2 gives these roles no meetings of their own: the invitation does (ADR 4). */
    @Test
    void whatever_their_role_an_invitation_opens_that_meeting_alone_until_28_days_after_it() {
        var known = scene.child();
        var invited =
                List.of("Chloe Grant", "Noor Hamid", "Nadia Aziz", "Ruth Ellery", "Colin Webb");
        var people = invited.stream().map(scene::person).toArray(NewInvitation[]::new);
        var meeting = scene.planned(known, Quorum.NONE, people);
        var other = scene.planned(known, Quorum.NONE, scene.person("Adele Finch"));
        for (var who : invited) {
            var until = scene.read(who, meeting).at().plus(Duration.ofDays(28));
            assertThatThrownBy(() -> scene.read(who, other)).as(who).isInstanceOf(NotFound.class);
            var mine = "from access_grant where child_id = :child and party_id = :person";
            assertThat(
                            area.sql()
                                    .sql(
                                            "select count(*) "
                                                    + mine
                                                    + " and (compartment <> 'meeting' or record_id is null or until is distinct from :until)")
                                    .param("child", known.child().value())
                                    .param("person", scene.id(who).value())
                                    .param("until", until.atOffset(java.time.ZoneOffset.UTC))
                                    .query(Integer.class)
                                    .single())
                    .as(who)
                    .isZero();
            area.sql()
                    .sql(
                            "update access_grant set until = now() where child_id = :child and party_id = :person")
                    .param("child", known.child().value())
                    .param("person", scene.id(who).value())
                    .update();
            assertThatThrownBy(() -> scene.read(who, meeting)).as(who).isInstanceOf(NotFound.class);
        }
    }
}
