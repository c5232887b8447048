package org.waymark.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.ChildId;

/** What the matrix looks for, it finds wherever it stands. */
class NamedTest {
    private final Case one = named("Bakude");
    private final Case other = named("Bakufi");
    private final Named named = new Named(List.of(one, other, named("Élan")));

    @Test
    void a_name_is_found_at_the_beginning_in_the_middle_and_at_the_end() {
        assertThat(named.in("Bakude")).containsExactly(one);
        assertThat(named.in("<b>RobinBakufi, Bakude")).containsExactly(other, one);
        assertThat(named.in("BaBakude.")).containsExactly(one);
        assertThat(named.in("file of Élan")).hasSize(1);
        assertThat(named.in("Bakud Bak B bakude")).isEmpty();
        assertThat(named.in("")).isEmpty();
    }

    @Test
    void the_source_is_found_however_it_is_written() {
        for (var text : List.of("WREN  SOURCE-canary!", "&nbsp;Source canary", "01632 960 983"))
            assertThat(SourceCanary.in(text)).as(text).isPresent();
        assertThat(SourceCanary.in("Wren Source, 01632 960 98")).isEmpty();
    }

    private static Case named(String name) {
        return new Case("any", new ChildId(UUID.randomUUID()), name, Map.of());
    }
}
