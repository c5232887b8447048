package org.waymark.child.adults;

import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.child.AdultId;
import org.waymark.requests.CommandKey;

/**
 * Change what is known of an adult.
 *
 * @param ended why they are no longer around the child; null: they are
 */
public record ChangeAdult(
        CommandKey key,
        CaseReference file,
        AdultId adult,
        Version version,
        AdultDetails details,
        @Nullable String ended) {}
