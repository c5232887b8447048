package org.waymark.oversight;

/**
 * A rule that sets a time.
 *
 * @param key its stable name, such as "referral.decision"
 */
public record ClockName(String key, String name) {}
