package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.waymark.testing.Northmoor;

/** Guessing is stopped; a school whose staff all sign in from one address is not. */
@Isolated
class SignInAttemptsTest {
    private static final String EMAIL = "owen.birch@youthjustice.northmoor.example";
    private static final Northmoor AREA = Northmoor.area();

    private final AuthenticationManager signIn = AREA.bean(AuthenticationManager.class);

    @BeforeEach
    void forget() {
        AREA.sql().sql("delete from sign_in_bucket").update();
    }

    @Test
    void sixty_people_sign_in_from_one_address_within_a_quarter_of_an_hour() {
        for (int i = 0; i < 60; i++) assertThat(attempt(Northmoor.PASSWORD)).isEmpty();
    }

    @Test
    void the_sixth_wrong_password_is_not_looked_at() {
        for (int i = 0; i < 5; i++)
            assertThat(attempt("not-the-right-one")).isNotEqualTo(LockedException.class.getName());
        assertThat(attempt(Northmoor.PASSWORD)).isEqualTo(LockedException.class.getName());
    }

    @Test
    void the_right_password_gives_the_account_its_attempts_back() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) assertThat(attempt("not-the-right-one")).isNotEmpty();
            assertThat(attempt(Northmoor.PASSWORD)).isEmpty();
        }
    }

    /** What stopped it; empty if nothing did. */
    private String attempt(String password) {
        try {
            signIn.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(EMAIL, password));
            return "";
        } catch (AuthenticationException e) {
            return e.getClass().getName();
        }
    }
}
