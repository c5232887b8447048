package org.waymark.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import org.waymark.documents.PdfCheck;
import org.waymark.intelligence.SourceSeal;
import org.waymark.requests.DraftKind;
import org.waymark.requests.Drafts;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/**
 * Who information comes from stands in no page, export, PDF, log, draft or answer of anybody but
 * police intelligence (guide ¶16). The access matrix looks for the same source in every answer of
 * every role, route and state; here are what it cannot see: logs, drafts, PDFs, and forms that were
 * wrong.
 */
@Isolated("listens to the log and crawls")
class SourceCanaryTest {
    private static final List<String> ROLES =
            List.of(
                    "reporter",
                    "lead",
                    "front-door",
                    "manager",
                    "social-worker",
                    "police",
                    "intelligence",
                    "data-protection",
                    "police-auditor",
                    "administrator");

    private final Northmoor area = Northmoor.area();
    private final Supported.Child child = Supported.child(14);
    private final Map<String, String> any = AnyValues.of(area);
    private final List<String> leaks = new ArrayList<>();

    @Test
    void a_leak_is_found_however_it_is_written_and_whoever_it_is_shown_to() {
        for (var leak :
                List.of(
                        "<p>Wren Sourcecanary</p>",
                        "{\"name\": \"WREN SOURCECANARY\"}",
                        "Wren&nbsp;Source&shy;canary".replace("&shy;", "\u00ad"),
                        "call 01632-960 983"))
            assertThat(SourceCanary.leak("reporter", leak)).as(leak).isPresent();
        assertThat(SourceCanary.leak("intelligence", SourceCanary.NAME)).isEmpty();
        assertThat(SourceCanary.leak("reporter", "A neighbour said so")).isEmpty();
    }

    /** The crawl has its own failing example: another reader than police intelligence is a leak. */
    @Test
    void the_crawl_reads_the_source_where_it_may_stand_and_would_see_it_elsewhere() {
        var values = planted();
        var route = Route.of("GET /police/information/{information}");
        var body = caller("intelligence").answer(route, route.path(values), "", null).body();
        assertThat(body).contains(SourceCanary.NAME);
        assertThat(SourceCanary.leak("lead", body)).isPresent();
    }

    @Test
    void nobody_but_police_intelligence_meets_the_source_in_any_answer_or_log() {
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var ours = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("org.waymark");
        log.start();
        root.addAppender(log);
        ours.setLevel(Level.TRACE);
        try {
            var values = planted();
            typedWrongly();
            for (var persona : ROLES) crawl(persona, values);
        } finally {
            ours.setLevel(null);
            root.detachAppender(log);
        }
        for (var event : List.copyOf(log.list))
            SourceCanary.in(words(event)).ifPresent(leak -> leaks.add("the log " + leak));
        assertThat(leaks).isEmpty();
    }

    @Test
    void a_draft_never_holds_the_source_and_a_form_shown_again_only_sealed() {
        var reporter = caller("reporter");
        var subject = UUID.randomUUID();
        var typed = field("words", "A car") + field("apart-name", SourceCanary.NAME);
        var kept =
                reporter.answer(
                        Route.of("POST /drafts/{kind}/{subject}"),
                        "/drafts/information/" + subject,
                        typed,
                        null);
        assertThat(kept.statusCode()).isEqualTo(204);
        var draft =
                area.as(
                        "Joe Tanner",
                        () ->
                                area.bean(Drafts.class)
                                        .find(new DraftKind("information"), subject)
                                        .orElseThrow());
        assertThat(draft.answers()).containsOnlyKeys("words");
        var again = typedWrongly();
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(leaks).isEmpty();
        var sealed =
                again.body().replaceAll("(?s).*name=\"apart-sealed\" value=\"([^\"]+)\".*", "$1");
        var seal = area.bean(SourceSeal.class);
        var mine = area.as("Joe Tanner", () -> java.util.Optional.ofNullable(seal.open(sealed)));
        assertThat(mine.orElseThrow().name()).isEqualTo(SourceCanary.NAME);
        assertThat(area.as("Susan Park", () -> java.util.Optional.ofNullable(seal.open(sealed))))
                .isEmpty();
    }

    /** All of an item but its words is missing, and its source is there. */
    private HttpResponse<String> typedWrongly() {
        var answer =
                caller("reporter")
                        .answer(
                                Route.of("POST /information/new"),
                                "/information/new",
                                field("words", "A car waits.")
                                        + field("apart-name", SourceCanary.NAME)
                                        + field("apart-contact", SourceCanary.CONTACT),
                                null);
        SourceCanary.leak("reporter", answer.body()).ifPresent(l -> leaks.add("a wrong form " + l));
        return answer;
    }

    private Map<String, String> planted() {
        var values = new HashMap<>(any);
        values.putAll(new InformationSteps(area, Steps.morning()).told(child.id()));
        values.put("reference", child.reference());
        return values;
    }

    private void crawl(String persona, Map<String, String> values) {
        var caller = caller(persona);
        for (var route : Route.table(area).values()) {
            if (!route.reads() || route.pattern().equals("/session-ended")) continue;
            if (!values.keySet().containsAll(route.variables())) continue;
            if (!route.variables().contains("information")
                    && !route.variables().contains("reference")
                    && !route.pattern().contains("information")
                    && !route.pattern().matches("/(api/v1/)?(work|police/.*)")) continue;
            var answer = caller.answer(route, route.path(values), "", null);
            var body = answer.body();
            if (route.pattern().endsWith(".pdf") && answer.statusCode() == 200)
                body = PdfCheck.text(caller.bytes(route.path(values)));
            SourceCanary.leak(persona, body + answer.headers())
                    .ifPresent(leak -> leaks.add(persona + ", " + route.name() + " " + leak));
        }
    }

    private Caller caller(String persona) {
        return Caller.of(area, area.person(Matrix.read().nameOf(persona)));
    }

    private static String words(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return event.getFormattedMessage()
                + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
    }

    private static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }
}
