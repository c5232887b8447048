package org.waymark.protection.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.protection.Enquiries;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.ExplainLateConference;
import org.waymark.protection.reading.Enquiry;
import org.waymark.protection.reading.EnquiryQueries;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/enquiries/{enquiry}")
@Tag(name = "Strategy discussions and enquiries")
class EnquiriesApi {
    private static final String PATH = "/api/v1/enquiries/";

    private final Access access;
    private final EnquiryQueries queries;
    private final Enquiries commands;

    EnquiriesApi(Access access, EnquiryQueries queries, Enquiries commands) {
        this.access = access;
        this.queries = queries;
        this.commands = commands;
    }

    @Operation(
            summary = "Read a section 47 enquiry",
            description = "Started by its strategy discussion. Its ETag goes with changes.")
    @GetMapping
    Shown<Enquiry> read(@PathVariable EnquiryId enquiry) {
        return access.show("enquiry", () -> queries.get(enquiry));
    }

    @Operation(
            summary = "Record a visit in the enquiry",
            description = "Whether the child was seen, and seen alone; or why not.")
    @PostMapping("/visits")
    @ResponseStatus(HttpStatus.CREATED)
    Made visit(@PathVariable EnquiryId enquiry, CommandKey key, @RequestBody Bodies.Visit body) {
        return Made.of(commands.see(body.command(key, enquiry.value())), PATH + enquiry);
    }

    @Operation(
            summary = "Conclude the enquiry",
            description =
                    "By a qualified social worker: what it found, and whether a conference is needed, yes or no, with the"
                            + " reason. Needs If-Match.")
    @PostMapping("/conclusion")
    Made conclude(
            @PathVariable EnquiryId enquiry,
            CommandKey key,
            Version version,
            @RequestBody StrategyBodies.Conclusion body) {
        commands.conclude(body.command(key, enquiry, version.number()));
        return Made.of(enquiry, PATH + enquiry);
    }

    @Operation(
            summary = "Say why the initial conference is late",
            description = "And how the child is kept safe meanwhile. Needs If-Match.")
    @PostMapping("/late-conference")
    Made late(
            @PathVariable EnquiryId enquiry,
            CommandKey key,
            Version version,
            @RequestBody StrategyBodies.Late body) {
        commands.explainLate(
                new ExplainLateConference(
                        key, enquiry, version.number(), body.why(), body.safety()));
        return Made.of(enquiry, PATH + enquiry);
    }
}
