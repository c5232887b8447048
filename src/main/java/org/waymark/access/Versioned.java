package org.waymark.access;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Has a version, which the API sends as its ETag. */
public interface Versioned {
    @JsonIgnore
    Version etagVersion();
}
