package org.waymark.referral.frontdoor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else is known of the child as described, beside what the concern says.
 *
 * @param addresses as far as this person may see them; one that must not be disclosed says so
 * @param adults the adults around the child, with whether it is safe to tell them (safety rule 7)
 */
public record ChildInFull(
        @Nullable String ethnicity,
        @Nullable String language,
        boolean interpreter,
        @Nullable String communication,
        @Nullable String nhsNumber,
        @Nullable String upn,
        List<Address> addresses,
        List<Adult> adults) {
    public ChildInFull {
        addresses = List.copyOf(addresses);
        adults = List.copyOf(adults);
    }

    /** Where the child lives or stays. */
    public record Address(String lines, String kind, boolean doNotDisclose) {
        public String kindWords() {
            return switch (kind) {
                case "HOME" -> "Home";
                case "PLACEMENT" -> "Placement";
                case "STAYING" -> "Staying at";
                case "SCHOOL" -> "School";
                default -> "Address";
            };
        }
    }

    /** An adult around the child. */
    public record Adult(
            String name,
            String relationship,
            String parentalResponsibility,
            String safeToTell,
            @Nullable String reason,
            @Nullable String telephone) {
        public String safeToTellWords() {
            return switch (safeToTell) {
                case "YES" -> "Safe to tell";
                case "NO" -> "Not safe to tell" + (reason == null ? "" : ": " + reason);
                default -> "Safe to tell: not yet decided. Ask before you contact them";
            };
        }
    }
}
