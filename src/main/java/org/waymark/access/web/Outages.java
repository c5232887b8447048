package org.waymark.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * What the database could not do, said without its words, which may hold what was typed. "Try
 * again" is said only where trying again can help: the database is away or busy, or somebody else
 * was at the same row. Whatever else the database refuses should have been a rule before: a fault.
 */
final class Outages {
    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    /** Seconds: a minute, as the words say. */
    private static final String RETRY_AFTER = "60";

    private Outages() {}

    /** When to come again, where coming again can help. */
    static void sayWhen(HttpServletResponse response, int status) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value())
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
    }

    static ProblemDetail problem(NestedRuntimeException e) {
        var status = status(e);
        LOG.error(
                "database: {} {} {}",
                status.value(),
                e.getClass().getSimpleName(),
                String.valueOf(state(e)));
        return ProblemDetail.forStatusAndDetail(status, words(status));
    }

    /** Of what failed before a controller had it, such as finding out who asks. */
    static Optional<HttpStatus> status(@Nullable Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause())
            if (t instanceof DataAccessException || t instanceof TransactionException)
                return Optional.of(status((NestedRuntimeException) t));
        return Optional.empty();
    }

    static HttpStatus status(NestedRuntimeException e) {
        var state = state(e);
        if (e instanceof ConcurrencyFailureException
                || e instanceof DuplicateKeyException
                || is(state, "40", "55P03", "23505")) return HttpStatus.CONFLICT;
        // "Too long for an index" and the like: Spring takes them for a lack of resources.
        if (is(state, "54")) return HttpStatus.INTERNAL_SERVER_ERROR;
        if (e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof DataAccessResourceFailureException
                || e instanceof CannotCreateTransactionException
                || e instanceof TransactionTimedOutException
                || is(state, "08", "53", "57", "58", "25006"))
            return HttpStatus.SERVICE_UNAVAILABLE;
        return HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static boolean is(@Nullable String state, String... beginnings) {
        for (var beginning : beginnings)
            if (state != null && state.startsWith(beginning)) return true;
        return false;
    }

    /** The five characters by which PostgreSQL says what was wrong; the innermost that has them. */
    private static @Nullable String state(Throwable e) {
        String state = null;
        for (Throwable t = e; t != null; t = t.getCause())
            if (t instanceof SQLException sql && sql.getSQLState() != null)
                state = sql.getSQLState();
        return state;
    }

    private static String words(HttpStatus status) {
        return switch (status) {
            case CONFLICT ->
                    "Somebody else changed this at the same moment. Nothing was changed; open the page again to see how it is now.";
            case SERVICE_UNAVAILABLE ->
                    "Nothing was changed, because the database could not do it. Try again in a minute.";
            default ->
                    "Nothing was changed, because of a fault in Waymark. It is in the log. Trying again will not help: "
                            + "tell your Waymark administrator, and telephone if it cannot wait.";
        };
    }
}
