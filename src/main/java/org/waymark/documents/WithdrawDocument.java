package org.waymark.documents;

import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.requests.CommandKey;

/** Says that a document should not be there, and why. It is kept. */
public record WithdrawDocument(
        CommandKey key, DocumentId document, Version version, @Nullable String why) {}
