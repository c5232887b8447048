package org.waymark.documents;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Adds a document to a record.
 *
 * @param room of the record: "concerns"
 * @param name as the sender's own folder has it
 * @param content null where no file was selected
 * @param noIndecentImage the sender says that there is none in it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record AddDocument(
        CommandKey key,
        String room,
        RecordId record,
        @Nullable String name,
        byte @Nullable [] content,
        @Nullable String description,
        @Nullable Whose whose,
        boolean noIndecentImage) {}
