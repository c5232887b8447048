package org.waymark.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Where Waymark listens, looked at before anything is started. */
public final class Port {
    private Port() {}

    /**
     * @throws CannotStart where PORT is no port
     */
    public static int of(Map<String, String> environment) {
        var given = environment.getOrDefault("PORT", "");
        if (given.isBlank()) return 8080;
        try {
            var port = Integer.parseInt(given.strip());
            if (port >= 0 && port <= 65535) return port;
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CannotStart(
                "PORT is a number from 1 to 65535, such as 8081, not '" + given + "'.");
    }

    /**
     * @throws CannotStart where PORT is no port, or something listens there already
     */
    public static void mustBeFree(Map<String, String> environment) {
        var port = of(environment);
        try (var free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            free.setReuseAddress(true);
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d is in use on this machine, or not allowed. Set PORT to another one, or stop what listens there."
                            .formatted(port),
                    e);
        }
    }
}
