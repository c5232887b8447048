package org.waymark.peer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flowable.cmmn.api.runtime.CaseInstance;
import org.flowable.task.api.Task;

/**
 * Starts a case for every open piece of work that Waymark's generator leaves in an area of that many
 * children: one referral in every hundred children waits at the front door, every fourth child has its
 * next steps open with a team. What was decided and done is left out, in Flowable's favour.
 */
final class Fill {
    private static final int AT_ONCE = 100;

    private final Peer peer;
    private final Instant now = Instant.now();

    Fill(Peer peer) {
        this.peer = peer;
    }

    void to(int children) throws InterruptedException {
        var open = open(children);
        var began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(Peer.CLIENTS)) {
            var work = new ArrayList<Future<?>>();
            for (var i = 0; i < open.size(); i += AT_ONCE) {
                var some = open.subList(i, Math.min(open.size(), i + AT_ONCE));
                work.add(threads.submit((Callable<?>) () -> start(some)));
            }
            for (var i = 0; i < work.size(); i++) {
                work.get(i).get();
                var seconds = (System.nanoTime() - began) / 1_000_000_000;
                System.out.printf("\r%d of %d cases, %d s   ", Math.min(open.size(), (i + 1) * AT_ONCE), open.size(), seconds);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a case could not be started", e.getCause());
        }
        System.out.println();
    }

    private List<Referral> open(int children) {
        var open = new ArrayList<Referral>();
        for (var i = 1; i <= children; i++) {
            var referrals = 1 + (i % 10 == 3 ? 1 : 0) + (i % 10 < 2 ? 1 : 0);
            for (var n = 1; n <= referrals; n++) {
                var undecided = i % 100 == 0 && n == referrals;
                var nextStep = !undecided && i % 200 != 0 && i % 4 == 0;
                var sent = now.minusSeconds(86_400L * (i % 1000 + 2 - 20L * (n - 1)));
                if (undecided || nextStep) open.add(new Referral(i, undecided, sent));
            }
        }
        return open;
    }

    private Object start(List<Referral> referrals) {
        return peer.together.execute(
                t -> {
                    for (var referral : referrals) {
                        var started = refer(peer, referral, Referral.FRONT_DOOR);
                        complete(peer, started, "screen");
                        if (!referral.undecided()) complete(peer, started, "decide");
                    }
                    return referrals.size();
                });
    }

    static CaseInstance refer(Peer peer, Referral referral, String frontDoor) {
        return peer.cases
                .createCaseInstanceBuilder()
                .caseDefinitionKey("referral")
                .businessKey("WM-2020-%07d".formatted(referral.child()))
                .variables(referral.variables(frontDoor))
                .start();
    }

    static void complete(Peer peer, CaseInstance of, String step) {
        peer.tasks.complete(open(peer, of, step).getId());
    }

    static Task open(Peer peer, CaseInstance of, String step) {
        var task =
                peer.tasks
                        .createTaskQuery()
                        .caseInstanceId(of.getId())
                        .taskDefinitionKey(step)
                        .singleResult();
        if (task == null) throw new IllegalStateException("no task " + step + " is open");
        return task;
    }
}
