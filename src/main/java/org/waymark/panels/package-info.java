/**
 * Multi-agency child exploitation panels (guide ¶13 and ¶16; domain.md C.5): nominations by anybody
 * who works with children, an agenda of children, persons of concern, places and themes, what is
 * shared with its basis, decisions and who did not agree, actions for anybody of any agency and
 * their chasing. A panel oversees and coordinates: it replaces no strategy discussion, holds
 * responsibility for no case and decides no threshold. Each file gets its own minute and no other;
 * nobody who may be under 18 is a person of concern (safety rule 8). A panel is about several
 * children and therefore no {@code Meeting}, which is about one (ADR 0006).
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Panels",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "documents",
            "requests",
            "work",
            "child",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.panels;
