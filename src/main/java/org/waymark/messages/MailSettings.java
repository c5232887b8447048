package org.waymark.messages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where notices come from and lead to; the server itself is spring.mail.
 *
 * @param from the sender's address; empty turns notices off
 * @param address where people open Waymark, such as https://waymark.northmoor.example
 */
@ConfigurationProperties("waymark.mail")
record MailSettings(@DefaultValue("") String from, @DefaultValue("") String address) {
    boolean isOn() {
        return !from.isBlank();
    }
}
