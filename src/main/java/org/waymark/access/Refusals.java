package org.waymark.access;

import org.springframework.stereotype.Service;

/** Keeps who was refused what, also when the refused transaction is rolled back. */
@Service
public class Refusals {
    private final ReadLog log;

    Refusals(ReadLog log) {
        this.log = log;
    }

    public void record(String what, AccessRules rule) {
        log.refused(what, rule.name());
    }
}
