package org.waymark.referral.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.people.Agencies;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.TeamId;
import org.waymark.referral.ReferralId;
import org.waymark.referral.checks.AskCheck;
import org.waymark.referral.checks.AskingAbout;
import org.waymark.referral.checks.CheckId;
import org.waymark.referral.checks.CheckOutcome;
import org.waymark.referral.checks.CheckPurpose;
import org.waymark.referral.checks.CheckViews;
import org.waymark.referral.checks.Reached;
import org.waymark.requests.CommandKey;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;
import org.waymark.work.Clocks;

/** Reads what the pages about checks show, and what was typed there. */
@Component
class CheckPages {
    static final String NEW = "new-check";
    static final String TELEPHONE = "telephone-check";
    static final String ANSWER = "check-answer";
    static final String CALL = "check-call";

    private final Clock clock;
    private final Clocks clocks;
    private final Proofs proofs;
    private final CheckViews views;
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final KeptForms kept;

    CheckPages(
            Clock clock,
            Clocks clocks,
            Proofs proofs,
            CheckViews views,
            Agencies agencies,
            Practitioners practitioners,
            KeptForms kept) {
        this.clock = clock;
        this.clocks = clocks;
        this.proofs = proofs;
        this.views = views;
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.kept = kept;
    }

    NewCheckPage blank(Frame frame, ReferralId referral) {
        proofs.socialCare();
        var about = views.asking(referral);
        return ask(frame, told(kept.find(NEW, referral.value()), about), referral);
    }

    /** Once the agency is chosen; what to tell it begins with whom the referral is about. */
    NewCheckPage chosen(Frame frame, Form form, ReferralId referral) {
        proofs.socialCare();
        return ask(frame, told(Kept.sent(form), views.asking(referral)), referral);
    }

    private static Kept told(Kept form, AskingAbout about) {
        if (form.form().has("about")) return form;
        return new Kept(form.form().with("about", about.suggestion()), form.at());
    }

    NewCheckPage again(Frame frame, Form form, ReferralId referral) {
        proofs.socialCare();
        return ask(frame, Kept.sent(form), referral);
    }

    private NewCheckPage ask(Frame frame, Kept form, ReferralId referral) {
        var agency = id(form.form().text("agency"));
        var chosen = agency == null ? null : new AgencyId(agency);
        var now = clock.instant();
        return new NewCheckPage(
                frame,
                form.form(),
                form.words(),
                views.asking(referral),
                agencies.all(),
                chosen == null ? List.of() : agencies.teams(chosen),
                chosen == null ? List.of() : practitioners.ofAgency(chosen),
                clocks.due("check.answer", now),
                clocks.due("check.urgent", now));
    }

    /** What was typed, kept while the agency is chosen. */
    void keep(Form form, ReferralId referral) {
        kept.keep(NEW, referral.value(), form);
    }

    TelephoneCheckPage telephone(Frame frame, ReferralId referral) {
        proofs.socialCare();
        return telephone(frame, kept.find(TELEPHONE, referral.value()), referral);
    }

    TelephoneCheckPage telephoneAgain(Frame frame, Form form, ReferralId referral) {
        return telephone(frame, Kept.sent(form), referral);
    }

    private TelephoneCheckPage telephone(Frame frame, Kept form, ReferralId referral) {
        return new TelephoneCheckPage(frame, form.form(), form.words(), views.asking(referral));
    }

    CheckPage one(Frame frame, CheckId check) {
        return one(frame, kept.open(Form.blank(), check.value(), ANSWER, CALL), check);
    }

    CheckPage oneAgain(Frame frame, Form form, CheckId check) {
        return one(frame, Kept.sent(form), check);
    }

    private CheckPage one(Frame frame, Kept form, CheckId check) {
        return new CheckPage(frame, form.form(), form.words(), views.get(check), clock.instant());
    }

    void sent(UUID subject, String kind) {
        kept.discard(subject, kind);
    }

    static AskCheck read(Form form, CommandKey key, ReferralId referral) {
        var whom = form.text("whom").split(":", 2);
        var id = whom.length == 2 ? id(whom[1]) : null;
        return new AskCheck(
                key,
                referral,
                id == null || !whom[0].equals("person") ? null : new PractitionerId(id),
                id == null || !whom[0].equals("team") ? null : new TeamId(id),
                purpose(form),
                form.text("about"),
                form.text("question"),
                form.is("urgent", "yes"));
    }

    static @Nullable CheckPurpose purpose(Form form) {
        for (var p : CheckPurpose.values()) if (form.is("purpose", p.name())) return p;
        return null;
    }

    static @Nullable CheckOutcome outcome(Form form) {
        for (var o : CheckOutcome.values()) if (form.is("outcome", o.name())) return o;
        return null;
    }

    static @Nullable Reached reached(Form form) {
        for (var r : Reached.values()) if (form.is("reached", r.name())) return r;
        return null;
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
