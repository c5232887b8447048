package org.waymark.start;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** A start that fails for a reason we know is said in one message by main, without a trace. */
class SaysWhatToDo implements SpringBootExceptionReporter {
    SaysWhatToDo(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return failure instanceof CannotStart;
    }
}
