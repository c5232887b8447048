package org.waymark.start;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the server is, once it is. */
@Component
class Address {
    @EventListener
    void say(WebServerInitializedEvent started) {
        System.out.println(
                "Waymark is at http://127.0.0.1:%d\n".formatted(started.getWebServer().getPort()));
    }
}
