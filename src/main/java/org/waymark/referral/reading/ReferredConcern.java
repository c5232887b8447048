package org.waymark.referral.reading;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.casefile.Precision;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.Born;
import org.waymark.child.Ethnicity;
import org.waymark.child.Names;
import org.waymark.child.Sex;
import org.waymark.identification.AgeAtEvent;
import org.waymark.identification.ConsentPrompt;
import org.waymark.identification.ContactKind;
import org.waymark.identification.EmergencyCalled;
import org.waymark.identification.Engagement;
import org.waymark.identification.Exploitation;
import org.waymark.identification.Involved;
import org.waymark.identification.InvolvedAge;
import org.waymark.identification.OwnView;
import org.waymark.identification.Safe;
import org.waymark.identification.ToldBy;
import org.waymark.referral.reading.Referred.Facts;
import org.waymark.referral.reading.Referred.Section;
import org.waymark.sql.Row;

/** The concern's own part of a referral, in the words of the form. */
final class ReferredConcern {
    /** Of "concern c", "child k" and whoever raised it. */
    static final String COLUMNS =
            """
            c.child_id, c.account, c.own_part, c.told_by, c.their_words, c.happened_from, c.happened_precision, c.happened_time,
            c.place, c.contact, c.exchange, c.advantage, c.immediate_danger, c.emergency_called, c.safe_now, c.safe_home,
            c.safety_words, c.exploitation, c.own_view, c.own_view_words, c.engagement, c.consent_analysis, c.raised_at, c.involved, c.involved_age, c.police_told,
            c.works_with_children, k.given_name, k.family_name, k.known_as, k.description, k.date_of_birth, k.birth_precision,
            k.sex, k.ethnicity, k.language, k.interpreter, k.communication, k.school,
            (select a.lines from child_address a where a.child_id = c.child_id and a.concern_id = c.id
                and a.author_agency = c.author_agency and not a.do_not_disclose order by a.added_at desc limit 1) as address,
            exists (select 1 from child_address a where a.child_id = c.child_id and a.concern_id = c.id
                and a.author_agency = c.author_agency and a.do_not_disclose) as address_kept_back
            """;

    private ReferredConcern() {}

    static String name(Row r) {
        return Names.of(
                r.findText("given_name"),
                r.findText("family_name"),
                r.findText("known_as"),
                r.findText("description"));
    }

    static Section safety(Row r) {
        var called = r.findKind("emergency_called", EmergencyCalled.class);
        var danger = r.is("immediate_danger");
        return new Facts()
                .add("Immediate danger", danger ? danger(called) : null)
                .add("Safe now", r.kind("safe_now", Safe.class).words())
                .add("Safe to go home", r.kind("safe_home", Safe.class).words())
                .add("About safety", r.findText("safety_words"))
                .add(
                        "Someone who works with children",
                        r.is("works_with_children")
                                ? "The concern is about someone who works or volunteers with children. The designated officer"
                                        + " (LADO) has been told."
                                : null)
                .section("Safety");
    }

    private static String danger(@Nullable EmergencyCalled called) {
        return called == null ? "Yes" : "Yes. " + called.words();
    }

    static Section child(Row r, LocalDate today, @Nullable String adults) {
        var sex = r.findKind("sex", Sex.class);
        return new Facts()
                .add("Name", name(r))
                .add("Description", r.findText("description"))
                .add("Date of birth", Born.words(birth(r), today))
                .add("Age when it happened", age(r).words())
                .add("Sex", sex == null ? null : sex.words())
                .add("Ethnicity", Ethnicity.words(r.findText("ethnicity")))
                .add("Language", language(r))
                .add("Communication", r.findText("communication"))
                .add("School or college", r.findText("school"))
                .add("Address", address(r))
                .add("Adults around the child", adults)
                .section("The child");
    }

    /** Such as that of a refuge: on no paper and no screen (domain.md H.3). */
    private static @Nullable String address(Row r) {
        var address = r.findText("address");
        return address == null && r.is("address_kept_back")
                ? "Kept back. Ask the referrer by telephone."
                : address;
    }

    private static Birth birth(Row r) {
        return new Birth(
                r.findDate("date_of_birth"), r.kind("birth_precision", BirthPrecision.class));
    }

    /** Law counts the age at the event (guide ¶6). */
    private static AgeAtEvent age(Row r) {
        return AgeAtEvent.of(
                birth(r),
                r.findDate("happened_from"),
                r.kind("happened_precision", Precision.class),
                England.dateOf(r.instant("raised_at")));
    }

    private static @Nullable String language(Row r) {
        var language = r.findText("language");
        if (!r.is("interpreter")) return language;
        return language == null ? "Interpreter needed" : language + ". Interpreter needed";
    }

    static Section account(Row r) {
        var contact = r.findKind("contact", ContactKind.class);
        var involved = r.findKind("involved", Involved.class);
        var age = r.findKind("involved_age", InvolvedAge.class);
        return new Facts()
                .add("What was seen or said", r.text("account"))
                .add("About this child", r.findText("own_part"))
                .add("In whose words", r.kind("told_by", ToldBy.class).words())
                .add("Their own words", r.findText("their_words"))
                .add(
                        "When",
                        new EventDate(
                                        r.findDate("happened_from"),
                                        r.kind("happened_precision", Precision.class),
                                        r.findTime("happened_time"))
                                .words())
                .add("Where", r.findText("place"))
                .add("Contact", contact == null ? null : contact.words())
                .add("What the child gets or expects", r.findText("exchange"))
                .add("What others gain", r.findText("advantage"))
                .add("Who may be exploiting the child", involved == null ? null : involved.words())
                .add("Their age", age == null ? null : age.words())
                .add("Told to the police before", toldBefore(r))
                .add("Exploitation", r.kind("exploitation", Exploitation.class).words())
                .section("What the concern is");
    }

    private static @Nullable String toldBefore(Row r) {
        var told = r.findFlag("police_told");
        return told == null ? null : told ? "Yes" : "Not yet";
    }

    static Section view(Row r) {
        var engagement = r.findKind("engagement", Engagement.class);
        return new Facts()
                .add("The child's own view", r.kind("own_view", OwnView.class).words())
                .add("In the child's words", r.findText("own_view_words"))
                .add("Services", engagement == null ? null : engagement.words())
                .add("Consent considered", r.findText("consent_analysis"))
                .add("Age and consent", prompts(r))
                .section("The child's view");
    }

    /** What to bear in mind at this age; an unknown one shows all of it (safety rule 10). */
    private static String prompts(Row r) {
        return ConsentPrompt.at(age(r)).stream()
                .map(p -> p.age() + ": " + p.words())
                .collect(Collectors.joining("\n"));
    }
}
