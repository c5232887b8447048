package org.waymark.protection.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.waymark.access.Version;
import org.waymark.access.Versioned;

/** A record that changes, and says which version was read. */
public interface Changes extends Versioned {
    int version();

    @Override
    @JsonIgnore
    default Version etagVersion() {
        return new Version(version());
    }
}
