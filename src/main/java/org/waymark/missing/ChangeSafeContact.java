package org.waymark.missing;

import org.waymark.requests.CommandKey;

/** How it is safe to reach the child, once more is known. */
public record ChangeSafeContact(
        CommandKey key, ReturnInterviewId interview, int version, SafeContact contact) {}
