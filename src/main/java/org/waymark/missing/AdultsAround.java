package org.waymark.missing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Sql;

/** The adults around the children of return interviews, for a safe contact. */
@Component
public class AdultsAround {
    private final Sql sql;

    AdultsAround(Sql sql) {
        this.sql = sql;
    }

    /**
     * One adult.
     *
     * @param telephone only of those who are safe to tell
     */
    public record Adult(
            UUID id,
            String name,
            String relationship,
            boolean safe,
            boolean unsafe,
            @Nullable String telephone) {
        /** "Marion Hale (foster carer), 01632 960811". */
        public String words() {
            var who = name + " (" + relationship + ")";
            return telephone == null ? who : who + ", " + telephone;
        }

        /** "Kevin Hale (uncle): not safe to tell". */
        String warning() {
            return name
                    + " ("
                    + relationship
                    + "): "
                    + (unsafe ? "not safe to tell" : "not yet decided whether safe to tell");
        }
    }

    private record Of(UUID interview, Adult adult) {}

    /** Those of interviews that this person may work on. */
    Map<UUID, List<Adult>> of(Collection<ReturnInterviewId> interviews) {
        if (interviews.isEmpty()) return Map.of();
        return sql
                .list(
                        """
                        select i.id as interview, a.id, a.name, a.relationship, a.safe_to_tell, a.telephone
                        from unnest(?::uuid[]) i(id) cross join lateral adults_of_interview(i.id) a
                        """,
                        r -> new Of(r.uuid("interview"), adult(r)),
                        interviews)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Of::interview, Collectors.mapping(Of::adult, Collectors.toList())));
    }

    /** Those who are safe to tell, of a child whose adults this person may see. */
    public List<Adult> safe(ChildId child) {
        return sql.list(
                """
                select id, name, relationship, safe_to_tell, telephone from child_adult
                where child_id = ? and safe_to_tell = 'YES' order by name, id limit 20
                """,
                AdultsAround::adult,
                child);
    }

    /** Those who are safe to tell, of the child of an interview that this person may work on. */
    public List<Adult> safe(ReturnInterviewId interview) {
        return of(List.of(interview)).getOrDefault(interview.value(), List.of()).stream()
                .filter(Adult::safe)
                .toList();
    }

    static SafeContactView view(
            SafeHow how, @Nullable String words, @Nullable UUID adult, List<Adult> around) {
        var chosen = around.stream().filter(a -> a.id().equals(adult)).findFirst().orElse(null);
        var safe = chosen != null && chosen.safe();
        return new SafeContactView(
                how,
                words,
                safe ? Objects.requireNonNull(chosen).words() : null,
                adult != null && !safe,
                around.stream().filter(a -> !a.safe()).map(Adult::warning).toList());
    }

    private static Adult adult(org.waymark.sql.Row r) {
        return new Adult(
                r.uuid("id"),
                r.text("name"),
                r.text("relationship"),
                r.text("safe_to_tell").equals("YES"),
                r.text("safe_to_tell").equals("NO"),
                r.findText("telephone"));
    }
}
