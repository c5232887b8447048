package org.waymark.access.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What the database could not do, said without its words, which may hold what was typed. */
final class Outages {
    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    private Outages() {}

    static ProblemDetail problem(DataAccessException e) {
        var status = status(e);
        LOG.error("database: {} {}", status.value(), e.getClass().getSimpleName());
        return ProblemDetail.forStatusAndDetail(status, words(status));
    }

    static HttpStatus status(DataAccessException e) {
        if (e instanceof ConcurrencyFailureException || e instanceof DuplicateKeyException)
            return HttpStatus.CONFLICT;
        return HttpStatus.SERVICE_UNAVAILABLE;
    }

    private static String words(HttpStatus status) {
        return status == HttpStatus.CONFLICT
                ? "Somebody else changed this at the same moment. Nothing was changed; try again."
                : "Nothing was changed, because the database could not do it. Try again in a minute.";
    }
}
