package org.waymark.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.waymark.testing.Northmoor;

/** The steps of raising a concern, as a person takes them. */
final class Raise {
    private static final Northmoor AREA = Northmoor.area();

    private Raise() {}

    static Visit begin(Visit visit, String email) {
        return visit.signIn(email, Northmoor.PASSWORD).open("/concerns/new");
    }

    static Visit who(Visit visit, String given) {
        return visit.fill("First name", given);
    }

    static Visit born(Visit visit, String given, String family, String day, String month) {
        who(visit, given).fill("Family name", family);
        visit.page().locator("#c1-birth").fill(day);
        visit.page().locator("#c1-birth-month").fill(month);
        visit.page().locator("#c1-birth-year").fill("2012");
        return visit;
    }

    static Visit what(Visit visit) {
        visit.page().locator("#what").fill("Collected late by somebody nobody knows.");
        return visit.choose("I saw or heard it myself");
    }

    static Visit safety(Visit visit, String now, String home) {
        choose(visit, "Is the child safe now?", now);
        choose(visit, "Is it safe for the child to go home?", home);
        return visit;
    }

    /** All five, up to the list of what can follow. */
    static Visit five(Visit visit, String email, String given) {
        begin(visit, email).choose("No").press("Continue");
        who(visit, given).press("Continue");
        return rest(visit);
    }

    static Visit rest(Visit visit) {
        what(visit).press("Continue").choose("I do not know").press("Continue");
        return safety(visit, "Yes", "Yes").press("Continue");
    }

    static Map<String, Object> concern(String given) {
        return AREA.sql()
                .sql(
                        "select c.* from concern c join child k on k.id = c.child_id where k.given_name = ?")
                .param(given)
                .query()
                .singleRow();
    }

    static List<Map<String, Object>> rows(String sql, String given) {
        return AREA.sql().sql(sql).param(given).query().listOfRows();
    }

    private static void choose(Visit visit, String question, String answer) {
        visit.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }
}
