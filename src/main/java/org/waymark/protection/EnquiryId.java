package org.waymark.protection;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which section 47 enquiry. */
public record EnquiryId(UUID value) implements Id {
    public static EnquiryId random() {
        return new EnquiryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
