package org.waymark.people;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Who is acting, for the length of one request, command or job. Every transaction tells the
 * database (access).
 */
public final class CurrentPractitioner {
    private static final ScopedValue<Practitioner> ACTING = ScopedValue.newInstance();

    private CurrentPractitioner() {}

    public static Optional<Practitioner> find() {
        return ACTING.isBound() ? Optional.of(ACTING.get()) : Optional.empty();
    }

    /**
     * @throws IllegalStateException when nobody is acting: a programming error, never a user's
     */
    public static Practitioner get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is acting"));
    }

    /** Runs the work as this practitioner. */
    public static <T> T as(Practitioner practitioner, Callable<T> work) throws Exception {
        return ScopedValue.where(ACTING, practitioner).call(work::call);
    }

    /** Runs work that throws nothing checked. */
    public static void run(Practitioner practitioner, Runnable work) {
        ScopedValue.where(ACTING, practitioner).run(work);
    }
}
