package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** The check of every page has teeth. */
class PageCheckTest {
    @Test
    void a_picture_without_words_and_a_line_too_wide_for_a_phone_are_noticed() {
        try (var visit = Visit.to(Northmoor.area().url()).open("/sign-in")) {
            visit.page()
                    .evaluate(
                            "main = document.querySelector('main'); main.append(new Image()); main.style.width = '900px'");
            assertThatThrownBy(() -> visit.check("page-check"))
                    .hasMessageContaining("axe: image-alt")
                    .hasMessageContaining("too wide for 320 pixels");
        }
    }

    @Test
    void without_scripts_it_is_checked_as_well() {
        try (var visit = Visit.withoutScripts(Northmoor.area().url()).open("/sign-in")) {
            visit.check("sign-in-without-scripts");
        }
    }

    @Test
    void what_is_wrong_is_found_on_every_page_and_belongs_to_that_page_alone() {
        var wrong = "<!DOCTYPE html><html lang=en><title>A</title><p id=a>A<p id=a>B</div>";
        var right = "<!DOCTYPE html><html lang=en><title>A</title><p id=a>A</p></html>";
        assertThat(Nu.errors(wrong)).hasSize(2);
        assertThat(Nu.errors(right)).isEmpty();
        assertThat(Nu.errors(wrong)).hasSize(2);
    }
}
