/**
 * Meetings about a child as one object, whatever their kind (guide ¶10; product.md "Meetings"):
 * strategy discussion, conference, core group, review. Who is asked to come, what each agency says
 * before, who came and whether everybody was there who must be, what was shared and on what basis,
 * decisions and who did not agree, actions for anybody of any agency, and minutes of which each
 * gets their part. The room that opens a meeting ({@link org.waymark.meetings.Meetings#plan}) keeps
 * its own record beside it and listens to {@link org.waymark.meetings.MeetingEvent}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "requests",
            "work",
            "procedures",
            "child",
            "documents",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.meetings;
