package org.waymark.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.CaseEvent;
import org.waymark.testing.Northmoor;

/** Clocks are data: each rule starts and stops on events that exist. */
class ClockRulesTest {
    /** Built, tested, off: their events come with the law. */
    private static final Set<String> NOT_IN_FORCE =
            Set.of("NotificationDutyArose", "StatutoryNotificationMade");

    private final Northmoor northmoor = Northmoor.area();
    private final Clocks clocks = northmoor.bean(Clocks.class);

    @Test
    void every_rule_names_an_event_that_exists() {
        var events = events();
        assertThat(events).hasSizeGreaterThan(20);
        assertThat(northmoor.bean(ClockRules.class).all())
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(events).as(rule.key()).contains(rule.startsOn());
                    assertThat(events).as(rule.key()).containsAll(rule.stopsOn());
                });
    }

    @Test
    void a_referral_received_on_christmas_eve_is_due_on_29_december() {
        assertThat(clocks.due("referral.decision", Instant.parse("2026-12-24T16:00:00Z")))
                .isEqualTo("2026-12-30T00:00:00Z");
    }

    @Test
    void police_protection_ends_after_72_hours_of_the_clock_also_when_it_changes() {
        assertThat(clocks.due("police.protection", Instant.parse("2026-10-24T22:15:00Z")))
                .isEqualTo("2026-10-27T22:15:00Z");
    }

    @Test
    void law_not_yet_in_force_starts_no_clock() {
        assertThatThrownBy(() ->
                        clocks.due("statutory.notification", Instant.parse("2026-11-24T09:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> events() {
        var events =
                new ClassFileImporter()
                        .importPackages("org.waymark").stream()
                                .filter(c -> c.isAssignableTo(CaseEvent.class) && c.isRecord())
                                .map(JavaClass::getSimpleName)
                                .collect(Collectors.toSet());
        events.addAll(NOT_IN_FORCE);
        return events;
    }
}
