package org.waymark.child;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A generated child: how their file names them.
 *
 * @param born null where it is not known
 * @param formerFamily a family name they had before, recorded too
 * @param known whether there is a file of them; a brother or sister of whom there is none is a trap
 * @param twin whether somebody of the household was born on the same day
 */
public record Bearer(
        int number,
        int household,
        String given,
        String family,
        @Nullable LocalDate born,
        BirthPrecision precision,
        @Nullable String formerFamily,
        Sex sex,
        boolean known,
        boolean twin) {

    public UUID id() {
        return UUID.nameUUIDFromBytes(
                ("labelled child " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public String reference() {
        return "WM-2021-%07d".formatted(number);
    }

    /** One in two hundred is in a file that nobody at the front door may see. */
    public boolean hidden() {
        return number % 200 == 0;
    }

    public String fullName() {
        return given + " " + family;
    }
}
