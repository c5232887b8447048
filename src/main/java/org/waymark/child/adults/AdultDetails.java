package org.waymark.child.adults;

import org.jspecify.annotations.Nullable;

/**
 * Who an adult is and how to reach them.
 *
 * @param contact the best way and time
 * @param address kept where addresses are
 */
public record AdultDetails(
        @Nullable String name,
        @Nullable String relationship,
        @Nullable ParentalResponsibility parentalResponsibility,
        @Nullable String telephone,
        @Nullable String contact,
        @Nullable String address) {}
