package org.waymark.missing;

import org.jspecify.annotations.Nullable;

/**
 * That the police were told, and by whom.
 *
 * @param reference what the police gave, such as the number of their log
 */
public record PoliceTold(Moment at, @Nullable String by, @Nullable String reference) {}
