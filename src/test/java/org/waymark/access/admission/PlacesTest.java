package org.waymark.access.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who is let in when more ask than can be answered. */
class PlacesTest {
    private static final Duration NONE = Duration.ZERO;
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void reading_leaves_places_for_signing_in_and_for_what_somebody_wrote() {
        var places = new Places(3, 1, NONE, NONE, 10);
        try (var one = places.toRead();
                var two = places.toRead()) {
            assertThat(one).isNotNull();
            assertThat(two).isNotNull();
            assertThat(places.isFull()).isTrue();
            assertThat(places.toRead()).isNull();
            try (var first = places.first()) {
                assertThat(first).isNotNull();
                assertThat(places.first()).isNull();
            }
        }
        assertThat(places.isFull()).isFalse();
    }

    @Test
    void who_writes_may_use_every_place_and_each_is_given_back() {
        var places = new Places(2, 1, NONE, NONE, 10);
        for (int n = 0; n < 3; n++)
            try (var one = places.first();
                    var two = places.first()) {
                assertThat(one).isNotNull();
                assertThat(two).isNotNull();
                assertThat(places.toRead()).as("gives back its part of reading").isNull();
            }
        try (var reads = places.toRead()) {
            assertThat(reads).isNotNull();
        }
    }

    @Test
    void who_waits_gets_the_place_that_is_given_back() throws Exception {
        var places = new Places(1, 0, LONG, LONG, 10);
        var held = Objects.requireNonNull(places.first());
        var waiting = CompletableFuture.supplyAsync(places::toRead);
        held.close();
        try (var place = waiting.get(20, TimeUnit.SECONDS)) {
            assertThat(place).isNotNull();
        }
    }

    @Test
    void a_full_queue_turns_away_at_once() {
        var places = new Places(1, 0, LONG, LONG, 0);
        try (var held = places.first()) {
            assertThat(held).isNotNull();
            assertThat(places.first()).isNull();
            assertThat(places.toRead()).isNull();
        }
        try (var again = places.toRead()) {
            assertThat(again).isNotNull();
        }
    }
}
