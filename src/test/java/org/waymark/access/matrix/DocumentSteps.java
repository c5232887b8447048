package org.waymark.access.matrix;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.waymark.documents.AddDocument;
import org.waymark.documents.Documents;
import org.waymark.documents.RecordId;
import org.waymark.documents.Whose;
import org.waymark.identification.ConcernId;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** A document that the reporter adds to their concern. */
final class DocumentSteps {
    private DocumentSteps() {}

    static String add(Northmoor area, Instant moment, ConcernId concern) {
        var add =
                new AddDocument(
                        CommandKey.random(),
                        "concerns",
                        new RecordId(concern.value()),
                        "attendance.txt",
                        "Monday: absent.\n".getBytes(StandardCharsets.UTF_8),
                        "Attendance",
                        Whose.OUR_AGENCY,
                        true);
        return area.at(moment, "Joe Tanner", () -> area.bean(Documents.class).add(add)).toString();
    }
}
