package org.waymark.sharing;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.access.AccessConcernOpened;
import org.waymark.requests.CommandKey;

/**
 * A concern about who looked at a file stands in the register of breaches at once, with its 72
 * hours (domain.md H.5). The entry names neither the reader nor the file, which may be closed to
 * data protection: both stand in the question, for those who may open it.
 */
@Component
class BreachOfReading {
    private final DataRequests register;

    BreachOfReading(DataRequests register) {
        this.register = register;
    }

    @EventListener
    void on(AccessConcernOpened concern) {
        var question = concern.look().value();
        register.receive(
                new DataRequestCommand.Receive(
                        new CommandKey("access-concern-" + question),
                        RequestKind.BREACH,
                        null,
                        null,
                        null,
                        null,
                        concern.happenedAt(),
                        "A file may have been read without a reason. The question: /unexplained-access/"
                                + question,
                        null));
    }
}
