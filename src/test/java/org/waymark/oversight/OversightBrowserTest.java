package org.waymark.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.browser.Visit;
import org.waymark.testing.Northmoor;

/** The coordinator of the partnership and a manager look at figures. */
class OversightBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void the_coordinator_goes_from_the_area_to_a_team_and_takes_the_table_away() {
        counted("Front Door", "09", 31, 6);
        counted("Front Door", "10", 40, 8);
        counted("Children and Families North", "09", 3, 1);
        counted("Children and Families North", "10", 12, 6);
        visit.signIn("ben.lacey@partnership.northmoor.example", Northmoor.PASSWORD)
                .open("/picture")
                .follow("Oversight");
        assertThat(visit.content()).contains("the whole area", "Timeliness");
        visit.check("oversight").follow("Timeliness");
        assertThat(visit.content()).contains("Decision on the referral", "not shown");
        visit.check("oversight-timeliness");
        visit.page().locator("select[name=year]").selectOption("2025-26");
        visit.press("Apply filters");
        assertThat(visit.page().url()).contains("year=2025-26");
        assertThat(visit.content()).contains("April 2025 to March 2026", "Fell due");
        visit.check("oversight-timeliness-year");
        visit.follow("Northmoor Children's Services").follow("Front Door");
        assertThat(visit.content()).contains("Fell due: 71");
        var csv = visit.page().request().get(area.url() + "/oversight/timeliness.csv?year=2025-26");
        assertThat(csv.headers().get("content-type")).startsWith("text/csv");
        assertThat(csv.text())
                .contains(
                        "\"what\",\"year\",\"level\",\"agency\",\"team\",\"column\"",
                        "\"not shown\"")
                .doesNotContainPattern("\"[1-4]\"");
        for (var page : new String[] {"missing", "judgements", "ethnicity"})
            visit.open("/oversight/" + page).check("oversight-" + page);
    }

    @Test
    void a_manager_has_the_figures_of_the_agency_and_goes_on_to_the_work() {
        visit.signIn("helen.marsh@northmoor.example", Northmoor.PASSWORD)
                .open("/oversight/timeliness");
        assertThat(visit.content()).doesNotContain("The whole area");
        visit.page().locator("main a[href='/work']").click();
        assertThat(visit.page().url()).endsWith("/work");
    }

    private void counted(String team, String month, int n, int late) {
        area.sql()
                .sql(
                        """
                        insert into clock (id, rule_id, child_id, subject_id, author_agency, team_id, started_at, due_at, stopped_at)
                        select gen_random_uuid(), r.id, (select child_id from file where level = 0 order by opened_at limit 1), gen_random_uuid(), t.agency_id, t.id,
                               ('2025-' || ? || '-03 10:00Z')::timestamptz, ('2025-' || ? || '-04 23:00Z')::timestamptz,
                               ('2025-' || ? || '-04 09:00Z')::timestamptz + case when n <= ? then interval '1 day' else interval '0' end
                        from team t, clock_rule r, generate_series(1, ?) n where t.name = ? and r.key = 'referral.decision'
                        """)
                .params(month, month, month, late, n, team)
                .update();
    }
}
