/**
 * The child: names and how they are found again, family and who is safe to tell, warnings, wishes
 * and feelings (guide ¶11), closing a file to teams (restricted, sealed; domain.md H.3), and who
 * has the file. Rooms of its own: {@code allocation}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Child",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "requests",
            "work",
            "procedures",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.child;
