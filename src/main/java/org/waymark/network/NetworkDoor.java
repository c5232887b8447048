package org.waymark.network;

import org.springframework.stereotype.Component;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;

/** Asked before a handler looks anything up: whose work the picture around children is. */
@Component
public class NetworkDoor {
    private final NetworkDesk desk;
    private final Proofs proofs;

    NetworkDoor(NetworkDesk desk, Proofs proofs) {
        this.desk = desk;
        this.proofs = proofs;
    }

    /** Whoever works with children's records: an alert is there for those it was raised for. */
    public void practitioner() {
        proofs.practitioner();
    }

    /**
     * @throws NotAllowed when it is not part of this person's work
     */
    public void worker() {
        desk.worker();
    }

    /**
     * @throws NotAllowed for all but the police and team managers
     */
    public void decider() {
        desk.decider();
    }
}
