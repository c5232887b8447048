package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.testing.Northmoor;

/** The database's own catalogue: nothing that holds a child is open (architecture.md). */
class CatalogueTest {
    /** Tables without row security, each with why it may. */
    private static final Map<String, String> OPEN =
            Map.ofEntries(
                    Map.entry("agency", "who works in the area"),
                    Map.entry("team", "who works in the area"),
                    Map.entry("practitioner", "who works in the area"),
                    Map.entry("membership", "who works in the area"),
                    Map.entry("practitioner_role", "who works in the area"),
                    Map.entry("qualification", "who works in the area"),
                    Map.entry("role_compartment", "the role matrix"),
                    Map.entry("area", "what this database is for"),
                    Map.entry("credential", "read before anybody is known; no child in it"),
                    Map.entry("api_token", "read before anybody is known; no child in it"),
                    Map.entry("sign_in_bucket", "counts attempts; no child in it"),
                    Map.entry("spring_session", "who is signed in; no child in it"),
                    Map.entry("spring_session_attributes", "who is signed in; ids only"),
                    Map.entry("clock_rule", "the rules of clocks"),
                    Map.entry("offence_kind", "the offences that may be named"),
                    Map.entry("first_responder", "who may submit a national referral"),
                    Map.entry("police_risk_level", "the police's scale of risk"),
                    Map.entry("procedures_version", "the area's published procedures"),
                    Map.entry("notice", "who is to get a mail; nothing about whom"),
                    Map.entry("scheduled_tasks", "jobs; no child in it"),
                    Map.entry("flyway_schema_history", "migrations"));

    private final JdbcClient sql = Northmoor.area().sql();

    @Test
    void every_table_is_under_row_security_or_on_the_list_with_a_reason() {
        assertThat(
                        names(
                                "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace"
                                        + " and not (relrowsecurity and relforcerowsecurity)"))
                .isEqualTo(new TreeSet<>(OPEN.keySet()));
    }

    @Test
    void every_table_that_names_a_child_is_under_row_security() {
        assertThat(
                        names(
                                "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'child_id'"))
                .hasSizeGreaterThan(20)
                .doesNotContainAnyElementsOf(OPEN.keySet());
    }

    @Test
    void nobody_of_waymark_passes_row_security_by() {
        assertThat(
                        names(
                                "select rolname from pg_roles where rolname like 'waymark%' and (rolbypassrls or rolsuper)"))
                .isEmpty();
    }

    @Test
    void every_policy_needs_somebody_who_asks() {
        assertThat(
                        names(
                                "select tablename || '.' || policyname from pg_policies where roles && '{waymark_app}'::name[]"
                                        + " and coalesce(qual, '') || coalesce(with_check, '') !~ 'me\\(\\)|my_parties\\(\\)|file f'"))
                .isEmpty();
    }

    /** Otherwise the planner may list every child that this person may see first (ADR 0001). */
    @Test
    void need_to_know_is_asked_row_by_row() {
        assertThat(
                        names(
                                "select tablename || '.' || policyname from pg_policies where schemaname = 'public'"
                                        + " and coalesce(qual, '') ~ 'EXISTS' and qual !~ 'OFFSET 0'"))
                .isEmpty();
    }

    /** One that begins with the party would be walked through for every row of a big team. */
    @Test
    void a_grant_is_found_by_its_child_and_no_index_begins_with_the_party() {
        assertThat(
                        names(
                                "select i.indexrelid::regclass::text from pg_index i join pg_attribute a on a.attrelid = i.indrelid"
                                        + " and a.attnum = i.indkey[0] where i.indrelid = 'access_grant'::regclass and a.attname = 'party_id'"))
                .isEmpty();
    }

    @Test
    void views_ask_as_the_one_who_looks() {
        assertThat(
                        names(
                                "select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace"
                                        + " and not coalesce(reloptions, '{}') @> '{security_invoker=true}'"))
                .isEmpty();
    }

    @Test
    void the_application_deletes_nothing_of_a_child() {
        assertThat(
                        names(
                                "select table_name from information_schema.role_table_grants where grantee in ('waymark_app', 'waymark_worker')"
                                        + " and privilege_type in ('DELETE', 'TRUNCATE') and table_schema = 'public'"))
                .isSubsetOf(
                        Set.of(
                                "draft",
                                "membership",
                                "practitioner_role",
                                "qualification",
                                "sign_in_bucket",
                                "spring_session",
                                "spring_session_attributes",
                                "scheduled_tasks"));
    }

    @Test
    void functions_with_more_rights_fix_their_search_path() {
        assertThat(
                        names(
                                "select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace"
                                        + " and not coalesce(proconfig::text, '') like '%search_path=public%'"))
                .isEmpty();
    }

    @Test
    void functions_with_more_rights_belong_to_a_role_that_cannot_sign_in() {
        assertThat(
                        names(
                                "select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner where p.prosecdef"
                                        + " and p.pronamespace = 'public'::regnamespace and (r.rolcanlogin or r.rolname <> 'waymark_definer')"))
                .isEmpty();
    }

    private Set<String> names(String query) {
        return new TreeSet<>(sql.sql(query).query(String.class).list());
    }
}
