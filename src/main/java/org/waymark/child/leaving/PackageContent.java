package org.waymark.child.leaving;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.child.Adults;
import org.waymark.child.Born;
import org.waymark.child.ChildFile;
import org.waymark.child.leaving.TransferView.Section;
import org.waymark.sql.Sql;

/**
 * Puts together what goes, as far as whoever prepares it sees the file. Therapy, sexual health,
 * police information and sources are never in it (safety rule 9), nor an address that must not be
 * disclosed.
 */
@Component
class PackageContent {
    private final Sql sql;
    private final Clock clock;
    private final Adults adults;

    PackageContent(Sql sql, Clock clock, Adults adults) {
        this.sql = sql;
        this.clock = clock;
        this.adults = adults;
    }

    List<Section> of(ChildFile file, List<TransferPart> parts) {
        return parts.stream().distinct().sorted().map(p -> section(file, p)).toList();
    }

    private Section section(ChildFile file, TransferPart part) {
        var lines =
                switch (part) {
                    case CHILD -> child(file);
                    case ADDRESS -> addresses(file);
                    case ADULTS ->
                            adults.around(file.child()).stream()
                                    .map(a -> a.words() + ". " + a.safe().words() + ".")
                                    .toList();
                    case WARNINGS ->
                            file.warnings().stream()
                                    .map(w ->
                                            w.words()
                                                    + ". "
                                                    + w.reason()
                                                    + ". Review by "
                                                    + Wording.day(w.reviewOn())
                                                    + ".")
                                    .toList();
                    case WISHES -> wishes(file);
                    case HISTORY -> history(file);
                };
        return new Section(part.words(), lines.isEmpty() ? List.of("Nothing recorded.") : lines);
    }

    private List<String> child(ChildFile file) {
        var person = Objects.requireNonNull(file.person());
        var lines = new ArrayList<String>();
        lines.add("Name: " + person.name().words());
        lines.add("Born: " + Born.words(person.birth(), England.dateOf(clock.instant())));
        if (!person.otherNames().isEmpty())
            lines.add("Also known as: " + String.join(", ", person.otherNames()));
        if (person.sex() != null) lines.add("Sex: " + person.sex().words());
        if (person.language() != null) lines.add("Language: " + person.language());
        if (person.communication() != null) lines.add("Communication: " + person.communication());
        if (person.school() != null) lines.add("School: " + person.school());
        if (person.nhsNumber() != null) lines.add("NHS number: " + person.nhsNumber());
        if (person.upn() != null) lines.add("Unique pupil number: " + person.upn());
        return lines;
    }

    private List<String> addresses(ChildFile file) {
        return sql.list(
                """
                select replace(lines, E'\\n', ', ') as line from child_address
                where child_id = any (?::uuid[]) and until_date is null and not do_not_disclose order by added_at desc, id limit 10
                """,
                r -> r.text("line"),
                file.together());
    }

    private List<String> wishes(ChildFile file) {
        return sql.list(
                """
                select words, obtained_on from wishes_and_feelings
                where child_id = any (?::uuid[]) and state = 'KNOWN' order by recorded_at desc, id limit 20
                """,
                r -> {
                    var on = r.findDate("obtained_on");
                    return (on == null ? "" : Wording.day(on) + ": ") + r.text("words");
                },
                file.together());
    }

    private List<String> history(ChildFile file) {
        return sql.list(
                """
                select headline, happened_at from case_event
                where child_id = any (?::uuid[]) and compartment in ('core', 'plan', 'meeting')
                order by happened_at, seq, id limit 400
                """,
                r -> Wording.day(r.instant("happened_at")) + ": " + r.text("headline"),
                file.together());
    }
}
