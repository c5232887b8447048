package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.documents.BundlePart;
import org.waymark.sql.Sql;

/** The assessments of a child, for a bundle: the words that the copy on paper has. */
@Component
class AssessmentsOfBundle implements BundlePart {
    private final Sql sql;
    private final AssessmentQueries assessments;

    AssessmentsOfBundle(Sql sql, AssessmentQueries assessments) {
        this.sql = sql;
        this.assessments = assessments;
    }

    @Override
    public String kind() {
        return "ASSESSMENT";
    }

    @Override
    public String words() {
        return "Assessments under section 17";
    }

    @Override
    public List<Item> items(Collection<ChildId> children) {
        return sql.list(
                "select id, opened_at, authorised_at from assessment where child_id = any"
                        + " (?::uuid[]) order by opened_at desc, id limit 50",
                r ->
                        new Item(
                                r.uuid("id"),
                                "Assessment, opened on "
                                        + Wording.day(r.instant("opened_at"))
                                        + (r.findInstant("authorised_at") == null
                                                ? ", a draft"
                                                : ""),
                                r.instant("opened_at")),
                children);
    }

    @Override
    public List<Section> sections(UUID item, Receiver receiver) {
        var audience = receiver == Receiver.PARTNERS ? Audience.PARTNERS : Audience.SOCIAL_CARE;
        var paper = new AssessmentPaper(assessments.get(new AssessmentId(item)), audience, "");
        return paper.sections().stream()
                .map(s ->
                        new Section(
                                s.title(),
                                s.facts().stream()
                                        .map(f -> new Line(f.name(), f.words()))
                                        .toList()))
                .toList();
    }
}
