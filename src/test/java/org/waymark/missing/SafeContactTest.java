package org.waymark.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.missing.Told.path;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** Never through an adult who is not safe to tell (safety rule 7). */
class SafeContactTest {
    private final Northmoor area = Northmoor.area();
    private final Told told = new Told();

    @Test
    void the_return_is_not_recorded_with_a_contact_through_an_adult_who_is_not_safe_to_tell() {
        var episode = told.reported(told.missing(4));
        var uncle = adult(episode, "NO");
        var body =
                """
                {"at": %s, "how": "POLICE", "where": "OTHER", "harm": "NO",
                 "safeContact": {"how": "THROUGH_ADULT", "words": "Any time", "adult": "%s"}}\
                """
                        .formatted(told.ago(1), uncle);
        var answer = told.change("Priya Nair", path(episode), path(episode) + "/return", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/rule").asString())
                .isEqualTo("SAFE_CONTACT_NEEDS_ADULT");
    }

    @Test
    void the_interviewer_learns_whom_not_to_tell_and_no_telephone_number_of_theirs() {
        var episode = told.reported(told.missing(4));
        adult(episode, "NO");
        var interview = told.back(episode, 1);
        var seen = told.read("Nadia Aziz", Told.interview(interview));
        assertThat(seen.at("/safeContact/notSafe/0").asString())
                .isEqualTo("Kevin Vale (uncle): not safe to tell");
        assertThat(seen.toString()).doesNotContain("01632 960977");
    }

    @Test
    void an_adult_who_is_not_safe_any_more_is_not_offered_any_more() {
        var episode = told.reported(told.missing(4));
        var aunt = adult(episode, "YES");
        var interview = told.back(episode, 1);
        var path = path(episode) + "/return-interview/safe-contact";
        var through =
                "{\"how\": \"THROUGH_ADULT\", \"words\": \"In the evening\", \"adult\": \"%s\"}"
                        .formatted(aunt);
        Told.done(told.change("Nadia Aziz", Told.interview(interview), path, through));
        assertThat(
                        told.read("Nadia Aziz", Told.interview(interview))
                                .at("/safeContact/through")
                                .asString())
                .contains("Kevin Vale", "01632 960977");
        area.sql()
                .sql("update child_adult set safe_to_tell = 'NO' where id = ?")
                .param(aunt)
                .update();
        var seen = told.read("Nadia Aziz", Told.interview(interview)).get("safeContact");
        assertThat(seen.get("noLongerSafe").asBoolean()).isTrue();
        assertThat(seen.get("through").isNull()).isTrue();
    }

    private UUID adult(String episode, String safe) {
        var id = UUID.randomUUID();
        area.sql()
                .sql(
                        """
                        insert into child_adult (id, child_id, author_agency, name, relationship, safe_to_tell, telephone, added_at, concern_id)
                        select ?, child_id, author_agency, 'Kevin Vale', 'uncle', ?, '01632 960977', now(), id
                        from missing_episode where id = cast(? as uuid)
                        """)
                .params(id, safe, episode)
                .update();
        return id;
    }
}
