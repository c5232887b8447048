package org.waymark.missing.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Shown;
import org.waymark.missing.PoliceFeed;
import org.waymark.missing.PoliceFeed.Feed;

@RestController
@Tag(name = "Missing", description = "Missing and away episodes (guide ¶5)")
class PoliceFeedApi {
    private final Access access;
    private final PoliceFeed feed;

    PoliceFeedApi(Access access, PoliceFeed feed) {
        this.access = access;
        this.feed = feed;
    }

    @Operation(
            summary = "The police feed of missing episodes",
            description =
                    "For police officers, as far as they may see: what changed since a place, the earliest change first, two hundred at a"
                            + " time, each episode as it is now; one set aside has that as its state. Keep \"next\" and send it as \"since\""
                            + " the next time; without it all comes from the beginning, as it does after a database was restored from a"
                            + " dump, or to see episodes that were opened to the police later than they changed. Schema"
                            + " waymark/police-missing-episodes, version 1: within a version fields are only added. Nothing of return"
                            + " interviews, health or therapy. Each reading is logged as an export. With If-None-Match: 304 while nothing"
                            + " changed.")
    @GetMapping("/api/v1/police/missing-episodes")
    Shown<Feed> feed(
            @Parameter(description = "What the last answer gave as next")
                    @RequestParam(required = false)
                    @Nullable String since) {
        return access.show("missing.police", Act.EXPORT, () -> feed.since(since));
    }
}
