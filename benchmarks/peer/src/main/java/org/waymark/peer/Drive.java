package org.waymark.peer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.flowable.task.api.Task;

/** The Java API in a closed loop; prints requests a second, p50 and p99 in ms, and failures, as the wrk scripts do. */
final class Drive {
    /** What waits for the run's decisions, apart from the front door's own list, so that this stays as long as it was. */
    private static final String RUN = "front-door-of-the-run";

    private static final int RUNS = 3;
    private static final int WARM_UP = 200;
    private static final int AT_ONCE = 50;

    private final Peer peer;

    Drive(Peer peer) {
        this.peer = peer;
    }

    @FunctionalInterface
    interface Work {
        /** Whether there was still work to do. */
        boolean once();
    }

    void worklist(Duration time) throws InterruptedException {
        loop(time, this::firstPage);
        for (var run = 0; run < RUNS; run++) System.out.println(loop(time, this::firstPage));
    }

    private boolean firstPage() {
        List<Task> page =
                peer.tasks
                        .createTaskQuery()
                        .taskCandidateGroup(Referral.FRONT_DOOR)
                        .includeCaseVariables()
                        .orderByTaskDueDate()
                        .asc()
                        .listPage(0, 50);
        if (page.size() != 50) throw new IllegalStateException("a page of " + page.size() + " tasks, not 50");
        if (page.get(0).getCaseVariables().size() < 14) throw new IllegalStateException("a page without its variables");
        return true;
    }

    /** A run ends after its time, or with the last thing to decide. */
    void decide(Duration time) throws InterruptedException {
        var openBefore = undecided();
        var nextBefore = nextSteps();
        var waiting = waiting(WARM_UP);
        var figures = loop(time, () -> decideOne(waiting));
        var decided = figures.done();
        for (var run = 0; run < RUNS; run++) {
            waiting.addAll(waiting((int) (1.3 * figures.pace() * time.toSeconds()) + WARM_UP - waiting.size()));
            figures = loop(time, () -> decideOne(waiting));
            decided += figures.done();
            System.out.println(figures);
        }
        var left = undecided() - openBefore;
        if (left != waiting.size()) throw new IllegalStateException(left + " tasks are open, not " + waiting.size());
        var opened = nextSteps() - nextBefore;
        if (opened != decided) throw new IllegalStateException(opened + " next steps for " + decided + " decisions");
    }

    /** A decision on a task of the area itself, copied ones included, opens the next step; undone afterwards. */
    void prove() {
        peer.together.executeWithoutResult(
                t -> {
                    var task =
                            peer.tasks
                                    .createTaskQuery()
                                    .taskCandidateGroup(Referral.FRONT_DOOR)
                                    .orderByTaskId()
                                    .desc()
                                    .listPage(0, 1)
                                    .get(0);
                    peer.tasks.complete(task.getId());
                    var next = peer.tasks.createTaskQuery().caseInstanceId(task.getScopeId()).list();
                    if (next.size() != 1 || !next.get(0).getTaskDefinitionKey().equals("next"))
                        throw new IllegalStateException("a decision did not open the next step");
                    t.setRollbackOnly();
                });
    }

    private boolean decideOne(ConcurrentLinkedQueue<String> waiting) {
        var task = waiting.poll();
        if (task == null) return false;
        peer.tasks.complete(task);
        return true;
    }

    private long undecided() {
        return peer.tasks.createTaskQuery().taskCandidateGroup(RUN).taskDefinitionKey("decide").count();
    }

    private long nextSteps() {
        return peer.tasks.createTaskQuery().taskDefinitionKey("next").count();
    }

    private ConcurrentLinkedQueue<String> waiting(int howMany) {
        var made = new ConcurrentLinkedQueue<String>();
        IntStream.range(0, Math.ceilDiv(howMany, AT_ONCE))
                .parallel()
                .forEach(n -> peer.together.executeWithoutResult(t -> made.addAll(screened(AT_ONCE))));
        return made;
    }

    private List<String> screened(int howMany) {
        var made = new ArrayList<String>();
        for (var i = 0; i < howMany; i++) {
            var started = Fill.refer(peer, new Referral(i + 1, true, Instant.now()), RUN);
            Fill.complete(peer, started, "screen");
            made.add(Fill.open(peer, started, "decide").getId());
        }
        return made;
    }

    private Figures loop(Duration time, Work work) throws InterruptedException {
        var end = System.nanoTime() + time.toNanos();
        var took = new ArrayList<Long>();
        var failed = 0;
        var began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(Peer.CLIENTS)) {
            var clients = new ArrayList<Future<Client>>();
            for (var i = 0; i < Peer.CLIENTS; i++) clients.add(threads.submit(() -> new Client().run(end, work)));
            for (var client : clients) {
                took.addAll(client.get().took);
                failed += client.get().failed;
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        var all = took.stream().mapToLong(n -> n).sorted().toArray();
        return new Figures(all, failed, (System.nanoTime() - began) / 1e9);
    }

    private static final class Client {
        final List<Long> took = new ArrayList<>();
        int failed;

        Client run(long end, Work work) {
            while (System.nanoTime() < end) {
                var began = System.nanoTime();
                try {
                    if (!work.once()) return this;
                    took.add(System.nanoTime() - began);
                } catch (RuntimeException e) {
                    if (failed++ == 0) System.err.println(e);
                }
            }
            return this;
        }
    }

    private record Figures(long[] took, int failed, double seconds) {
        int done() {
            return took.length;
        }

        double pace() {
            return done() / seconds;
        }

        private double ms(double share) {
            return took.length == 0 ? 0 : took[Math.min(took.length - 1, (int) (took.length * share))] / 1e6;
        }

        @Override
        public String toString() {
            return "%.1f %.2f %.2f %d".formatted(pace(), ms(0.5), ms(0.99), failed);
        }
    }
}
