package org.waymark.network;

import static org.waymark.network.NetworkDesk.isBlank;
import static org.waymark.network.NetworkRules.*;

import java.time.LocalDate;
import org.waymark.web.Checks;

/** What a record needs, by its kind; an unknown person is a person too ("blue car driver"). */
final class SubjectCheck {
    private static final int LONGEST_LABEL = 120;

    private SubjectCheck() {}

    static Checks of(NetworkCommand.Facts f, LocalDate today) {
        var kind = f.kind();
        var checks =
                new Checks()
                        .require(
                                kind != null && kind != SubjectKind.CHILD,
                                SUBJECT_NEEDS_KIND,
                                "kind")
                        .require(!isBlank(f.label()), SUBJECT_NEEDS_LABEL, "label")
                        .require(
                                f.label() == null || f.label().length() <= LONGEST_LABEL,
                                SUBJECT_LABEL_TOO_LONG,
                                "label");
        if (kind == SubjectKind.PERSON) person(f, today, checks);
        else
            checks.require(
                    f.dateOfBirth() == null && f.practitionerEmail() == null,
                    ONLY_A_PERSON,
                    "dateOfBirth");
        return checks.require(
                        kind != SubjectKind.VEHICLE
                                || !isBlank(f.vrm())
                                || !isBlank(f.make())
                                || !isBlank(f.colour()),
                        VEHICLE_NEEDS_DETAIL,
                        "vrm")
                .require(
                        kind != SubjectKind.PHONE
                                || (f.phone() != null
                                        && f.phone().chars().filter(Character::isDigit).count()
                                                >= Keys.SHORTEST),
                        PHONE_NEEDS_NUMBER,
                        "phone")
                .require(
                        kind != SubjectKind.HANDLE
                                || (!isBlank(f.platform()) && !isBlank(f.handle())),
                        HANDLE_NEEDS_HANDLE,
                        "handle");
    }

    private static void person(NetworkCommand.Facts f, LocalDate today, Checks checks) {
        var born = f.dateOfBirth();
        checks.require(f.age() != null, PERSON_NEEDS_AGE, "age")
                .require(born == null || !born.isAfter(today), BIRTH_IN_THE_FUTURE, "dateOfBirth")
                .require(
                        f.age() == null || !f.age().contradicts(born, today),
                        AGE_CONTRADICTS_BIRTH,
                        "age");
    }
}
