/**
 * The child: names and how they are found again, family and who is safe to tell, warnings, wishes
 * and feelings (guide ¶11), closing a file to teams (restricted, sealed; domain.md H.3), and who
 * has the file. Rooms of its own: {@code allocation}, {@code adults} around the child, the child's
 * own {@code voice}, and {@code leaving}: closing, reopening, transfer. Later modules say what
 * stops a closing by {@link org.waymark.child.ClosingCheck}.
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
            "documents",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.child;
