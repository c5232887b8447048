package org.waymark.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.identification.Raising;
import org.waymark.testing.Api;
import org.waymark.testing.Concern;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.json.JsonMapper;

/** Too much, and characters that nothing can keep: an answer in words, never a failure. */
class TooMuchTest {
    private final Northmoor area = Northmoor.area();
    private final Api joe = area.api("Joe Tanner");

    @Test
    void a_program_is_told_the_limit_of_a_body_and_of_each_text_with_its_field() {
        var concern = Raising.concern("Joe Tanner").toString();
        var at = "/api/v1/concerns/" + concern + "/corrections";
        assertThat(rules(joe.post(at, correction("a".repeat(3_000_000)))))
                .containsExactly("BODY_TOO_LONG");
        var long_ = joe.post(at, correction("a".repeat(50_001)));
        assertThat(rules(long_)).containsExactly("TEXT_TOO_LONG");
        assertThat(long_.body().at("/errors/0/field").asString()).isEqualTo("words");
        assertThat(joe.post(at, correction("a".repeat(50_000))).status()).isBetween(200, 201);
        assertThat(rules(joe.post(at, "[".repeat(5_000)))).containsExactly("BODY_UNREADABLE");
    }

    @Test
    void a_person_is_told_beside_the_field_and_of_a_form_beyond_all_bounds_in_words() {
        var concern = Raising.concern("Joe Tanner").toString();
        try (var visit = Visit.withoutScripts(area.url())) {
            visit.signIn(area.person("Joe Tanner").email(), Northmoor.PASSWORD);
            visit.open("/concerns/" + concern + "/corrections");
            visit.fill("What is right, or what do they say?", "a".repeat(50_001));
            visit.press("Add it");
            assertThat(visit.status()).isEqualTo(422);
            assertThat(visit.content()).contains("longer than 50,000 characters");
            assertThat(visit.page().locator("textarea[name=words]").inputValue()).hasSize(50_001);
            visit.fill("What is right, or what do they say?", "a".repeat(2_500_000));
            visit.press("Add it");
            assertThat(visit.status()).isEqualTo(413);
            assertThat(visit.content()).contains("longer than 2 million characters", "999");
        }
    }

    @Test
    void whatever_characters_come_nothing_fails() {
        var odd =
                new ArrayList<>(
                        List.of(
                                "Ro\u0000bin",
                                "\uD800half",
                                "half\uDC00",
                                "\u0001\u0008\u001Bbell\u0007",
                                "\uFFFE\uFFFF",
                                "🦊👨‍👩‍👧",
                                "שלום عليكم",
                                "\u202Eturned",
                                "a\u0301e\u0301".repeat(400),
                                "x".repeat(5_000),
                                "M".repeat(49_000)));
        for (var text : odd) {
            var made = joe.post("/api/v1/concerns", Concern.about(json(text), json(text)).json());
            assertThat(made.status()).as(made.response().body()).isIn(201, 422);
            if (made.status() == 201) {
                var href = made.body().at("/parts/0/href").asString();
                assertThat(joe.get(href).status()).isEqualTo(200);
                assertThat(joe.post(href + "/corrections", correction(json(text))).status())
                        .isBetween(200, 201);
            }
            var sought =
                    joe.get(
                            "/api/v1/children?q="
                                    + encoded(text.substring(0, Math.min(900, text.length()))));
            assertThat(sought.status()).isLessThan(500);
        }
    }

    /** As it stands between quotation marks, every odd character by its number. */
    private static String json(String text) {
        var quoted =
                JsonMapper.builder()
                        .enable(tools.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
                        .build()
                        .writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> rules(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        return answer.body()
                .get("errors")
                .valueStream()
                .map(e -> e.get("rule").asString())
                .toList();
    }

    private static String correction(String words) {
        return "{\"what\": \"ACCOUNT\", \"kind\": \"CORRECTION\", \"words\": \"%s\"}"
                .formatted(words);
    }
}
