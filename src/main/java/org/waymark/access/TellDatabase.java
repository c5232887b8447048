package org.waymark.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;

/**
 * Tells each transaction who is acting. Without it no row is visible: forgetting it closes doors,
 * never opens them.
 */
@Component
class TellDatabase implements TransactionExecutionListener {
    private final Sql sql;

    TellDatabase(@org.springframework.context.annotation.Lazy Sql sql) {
        this.sql = sql;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null) return;
        CurrentPractitioner.find()
                .ifPresent(p ->
                        sql.call(
                                "select set_config('app.practitioner', ?, true)",
                                p.id().toString()));
    }
}
