/**
 * What leaves Waymark by e-mail: notices that say "You have a task" and nothing else (safety rule
 * 7), through an outbox, so that a mail server that is down loses none. Without a mail server
 * everything is on screen in My work.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Messages",
        allowedDependencies = {"calendar", "people", "sql"})
@org.jspecify.annotations.NullMarked
package org.waymark.messages;
