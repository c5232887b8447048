package org.waymark.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction has still to say to the database: statements whose answer nobody waits for.
 * They go along, in order and before it, with the next one whose answer somebody does wait for, and
 * at the latest before the commit; rolled back, they were never said.
 */
final class Unsaid implements TransactionSynchronization {
    /** So that one message to the database stays short. */
    private static final int MOST = 24;

    private final Consumer<List<Statement>> say;
    private List<Statement> statements = new ArrayList<>();
    private boolean committing;

    private Unsaid(Consumer<List<Statement>> say) {
        this.say = say;
    }

    /** One statement of SQL with its values in order, as the driver takes them. */
    record Statement(String sql, List<@Nullable Object> values) {}

    /** Keeps it for later where there is a transaction; else, or when that ends, says it now. */
    static void add(Statement statement, Consumer<List<Statement>> say) {
        var all = of(say);
        if (all == null || all.committing) {
            say.accept(List.of(statement));
            return;
        }
        all.statements.add(statement);
        if (all.statements.size() >= MOST) say.accept(take());
    }

    /** What is to be said before anything else is asked. */
    static List<Statement> take() {
        if (TransactionSynchronizationManager.getResource(Unsaid.class) instanceof Unsaid all) {
            var taken = all.statements;
            all.statements = new ArrayList<>();
            return taken;
        }
        return List.of();
    }

    private static @Nullable Unsaid of(Consumer<List<Statement>> say) {
        if (TransactionSynchronizationManager.getResource(Unsaid.class) instanceof Unsaid all)
            return all;
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) return null;
        var all = new Unsaid(say);
        TransactionSynchronizationManager.registerSynchronization(all);
        TransactionSynchronizationManager.bindResource(Unsaid.class, all);
        return all;
    }

    /** After everybody else who says something before the commit. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        var last = take();
        if (!last.isEmpty()) say.accept(last);
        committing = true;
    }

    /** Nothing may get lost unseen: whoever speaks after the commit has no transaction any more. */
    @Override
    public void afterCommit() {
        if (!statements.isEmpty()) throw new IllegalStateException("said after the commit");
    }

    @Override
    public void beforeCompletion() {
        TransactionSynchronizationManager.unbindResourceIfPossible(Unsaid.class);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(Unsaid.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(Unsaid.class, this);
    }
}
