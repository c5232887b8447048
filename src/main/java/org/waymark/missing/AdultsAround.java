package org.waymark.missing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.child.Adult;
import org.waymark.sql.Sql;

/**
 * The adults around the children of return interviews, for a safe contact, also for an interviewer
 * who sees nothing else of the file. Others ask {@link org.waymark.child.Adults}.
 */
@Component
public class AdultsAround {
    private final Sql sql;

    AdultsAround(Sql sql) {
        this.sql = sql;
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
                        r -> new Of(r.uuid("interview"), Adult.of(r)),
                        interviews)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Of::interview, Collectors.mapping(Of::adult, Collectors.toList())));
    }

    /** Those who are safe to tell, of the child of an interview that this person may work on. */
    public List<Adult> safe(ReturnInterviewId interview) {
        return of(List.of(interview)).getOrDefault(interview.value(), List.of()).stream()
                .filter(Adult::mayBeTold)
                .toList();
    }

    static SafeContactView view(
            SafeHow how, @Nullable String words, @Nullable UUID adult, List<Adult> around) {
        var chosen =
                around.stream().filter(a -> a.id().value().equals(adult)).findFirst().orElse(null);
        var safe = chosen != null && chosen.mayBeTold();
        return new SafeContactView(
                how,
                words,
                safe ? Objects.requireNonNull(chosen).words() : null,
                adult != null && !safe,
                around.stream().filter(a -> !a.mayBeTold()).map(Adult::warning).toList());
    }
}
