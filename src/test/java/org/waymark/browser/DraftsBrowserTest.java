package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** A form of a real page that keeps drafts; the draft's address answers what the test says. */
class DraftsBrowserTest {
    private static final String FIELD = "What the new token is for";

    private final Visit visit = Visit.to(Northmoor.area().url());
    private final List<Request> sent = new ArrayList<>();
    private Route.FulfillOptions answer = new Route.FulfillOptions().setStatus(204);

    @BeforeEach
    void aPageWithADraft() {
        visit.signIn("joe.tanner@harbour.example", Northmoor.PASSWORD);
        visit.page().route("**/account", route -> withDraft(route, "/drafts/1"));
        visit.page()
                .route(
                        "**/drafts/1",
                        route -> {
                            sent.add(route.request());
                            route.fulfill(answer);
                        });
        visit.open("/account");
    }

    @AfterEach
    void close() {
        visit.close();
    }

    private static void withDraft(Route route, String url) {
        var answer = route.fetch();
        var html =
                answer.text()
                        .replace(
                                "action=\"/account/tokens\"",
                                "action=\"/account/tokens\" data-draft-kind=\"token\" data-draft-url=\"%s\""
                                        .formatted(url))
                        .replace("Make a token", "Make a token<span data-draft-status></span>");
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(html));
    }

    @Test
    void whatIsTypedIsSavedAfterAPause() {
        visit.fill(FIELD, "For the register");
        assertThat(said("Saved")).matches("Saved at \\d\\d:\\d\\d");
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().postData())
                .contains("token-name=For+the+register", "draft-kind=token", "_csrf=");
    }

    @Test
    void theSameTextIsNotSentTwice() {
        visit.fill(FIELD, "For the register");
        said("Saved");
        visit.page().getByLabel(FIELD).press("ArrowLeft");
        visit.fill(FIELD, "For the register");
        visit.page().waitForTimeout(2000);
        assertThat(sent).hasSize(1);
    }

    /** Playwright sees no request of a page that is gone: here a token stands for the draft. */
    @Test
    void whatIsTypedJustBeforeLeavingIsSavedToo() {
        visit.page().unroute("**/account");
        visit.page().route("**/account", route -> withDraft(route, "/account/tokens"));
        visit.open("/account").fill(FIELD, "Called away").choose("7 days").open("/sign-in");
        visit.page().unroute("**/account");
        visit.page().waitForTimeout(500);
        assertThat(visit.open("/account").content()).contains("Called away");
    }

    @Test
    void aFailureSaysToKeepThePageOpen() {
        answer = new Route.FulfillOptions().setStatus(503);
        visit.fill(FIELD, "For the register");
        assertThat(said("Not saved")).isEqualTo("Not saved: keep this page open");
    }

    @Test
    void whoIsSignedOutIsToldAndKeepsTheText() {
        answer = new Route.FulfillOptions().setStatus(401);
        visit.fill(FIELD, "For the register");
        assertThat(said("Not saved")).contains("you are signed out");
        assertThat(visit.page().getByLabel(FIELD).inputValue()).isEqualTo("For the register");
    }

    private String said(String beginning) {
        var status = visit.page().locator("[data-draft-status]");
        visit.page().waitForCondition(() -> status.textContent().startsWith(beginning));
        return status.textContent();
    }
}
