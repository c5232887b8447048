package org.waymark.assessment;

import org.jspecify.annotations.Nullable;
import org.waymark.child.Wishes;
import org.waymark.requests.CommandKey;

/** Record the child's wishes and feelings for this assessment (guide ¶11). */
public record HearTheChild(CommandKey key, AssessmentId assessment, @Nullable Wishes wishes) {}
