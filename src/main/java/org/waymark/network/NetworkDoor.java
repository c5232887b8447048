package org.waymark.network;

import org.springframework.stereotype.Component;
import org.waymark.access.NotAllowed;

/** Asked before a handler looks anything up: whose work the picture around children is. */
@Component
public class NetworkDoor {
    private final NetworkDesk desk;

    NetworkDoor(NetworkDesk desk) {
        this.desk = desk;
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
