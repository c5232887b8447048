package org.waymark.people;

import java.time.LocalDate;

/** A social worker's registration with Social Work England. Expired is not qualified. */
public record Qualification(String registrationNumber, LocalDate expiresOn) {
    public Qualification {
        if (!registrationNumber.matches("SW[0-9]{1,8}"))
            throw new IllegalArgumentException(
                    "a registration number is SW and up to eight digits");
    }

    public boolean validOn(LocalDate day) {
        return !expiresOn.isBefore(day);
    }
}
