package org.waymark.child.voice;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads what children wrote. */
@Component
public class VoiceQueries {
    private static final String SELECT =
            """
            select v.id, v.child_id, f.reference, v.worker_id, w.name as worker, v.readers, v.state, v.given_how, v.opened_at, v.given_at,
                   r.name as read_by, v.read_at, v.present, v.version
            from child_voice v join file f on f.child_id = v.child_id join practitioner w on w.id = v.worker_id
            left join practitioner r on r.id = v.read_by
            """;

    private final Sql sql;

    VoiceQueries(Sql sql) {
        this.sql = sql;
    }

    /** The latest first, without the words. */
    public List<VoiceView> of(ChildId child) {
        return sql.list(
                SELECT + "where v.child_id = ? order by v.opened_at desc, v.id limit 20",
                VoiceQueries::view,
                child);
    }

    /**
     * @throws NotFound when there is none, or none for this person
     */
    public VoiceView get(VoiceId id) {
        var voice =
                sql.first(SELECT + "where v.id = ?", VoiceQueries::view, id)
                        .orElseThrow(NotFound::new);
        var answers =
                sql.list(
                        "select question, words from child_voice_answer where voice_id = ? limit 20",
                        r ->
                                new VoiceView.Answer(
                                        r.kind("question", Question.class), r.text("words")),
                        id);
        return voice.with(
                answers.stream().sorted(Comparator.comparing(VoiceView.Answer::question)).toList());
    }

    private static VoiceView view(Row r) {
        return new VoiceView(
                r.id("id", VoiceId::new),
                r.id("child_id", ChildId::new),
                new CaseReference(r.text("reference")),
                r.id("worker_id", PractitionerId::new),
                r.text("worker"),
                r.text("readers"),
                r.kind("state", VoiceState.class),
                r.findKind("given_how", GivenHow.class),
                r.instant("opened_at"),
                r.findInstant("given_at"),
                r.findText("read_by"),
                r.findInstant("read_at"),
                r.findText("present"),
                List.of(),
                r.number("version"));
    }
}
