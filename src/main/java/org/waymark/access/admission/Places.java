package org.waymark.access.admission;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The places for requests that are being worked on. Some are kept for what goes first, so that
 * reading, however much, starves neither signing in nor what somebody wrote. A place that is given
 * back goes to who has waited longest; while there has been a queue for some time, nobody waits
 * long for it, because then waiting helps nobody: all would wait as long as they may.
 */
final class Places {
    private static final long SOME_TIME = Duration.ofSeconds(5).toNanos();
    private static final long NOT_LONG = Duration.ofMillis(250).toNanos();

    private final Semaphore all;
    private final Semaphore forReading;
    private final Duration readingWaits;
    private final Duration firstWaits;
    private final int longestQueue;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile long lastWithoutQueue = System.nanoTime();

    /**
     * @param all how many requests are worked on at once
     * @param keptForFirst how many of them are never used for reading
     * @param readingWaits how long reading waits for a place
     * @param firstWaits how long what goes first waits for one
     * @param longestQueue how many wait at once; who comes after them is answered at once
     */
    Places(
            int all,
            int keptForFirst,
            Duration readingWaits,
            Duration firstWaits,
            int longestQueue) {
        this.all = new Semaphore(all, true);
        this.forReading = new Semaphore(all - keptForFirst, true);
        this.readingWaits = readingWaits;
        this.firstWaits = firstWaits;
        this.longestQueue = longestQueue;
    }

    /** A place that was taken; closing it gives it back. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** For reading: null where none became free in time. */
    @Nullable Place toRead() {
        var now = System.nanoTime();
        var wait = readingWaits.toNanos();
        if (now - lastWithoutQueue > SOME_TIME) wait = Math.min(wait, NOT_LONG);
        var until = now + wait;
        if (!take(forReading, until)) return null;
        if (take(all, until)) return this::readingDone;
        forReading.release();
        return null;
    }

    /** For what goes first: null where none became free in time. */
    @Nullable Place first() {
        return take(all, System.nanoTime() + firstWaits.toNanos()) ? all::release : null;
    }

    /** Whether who came now would have to wait. */
    boolean isFull() {
        return all.availablePermits() == 0 || forReading.availablePermits() == 0;
    }

    private void readingDone() {
        all.release();
        forReading.release();
    }

    private boolean take(Semaphore places, long until) {
        if (waiting.get() == 0) lastWithoutQueue = System.nanoTime();
        if (!places.hasQueuedThreads() && places.tryAcquire()) return true;
        try {
            return waiting.incrementAndGet() <= longestQueue
                    && places.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }
}
