package org.waymark.missing.web;

import org.waymark.child.Known;
import org.waymark.missing.AddInformation;
import org.waymark.missing.EpisodeId;
import org.waymark.missing.FoundHow;
import org.waymark.missing.FoundWhere;
import org.waymark.missing.HarmKind;
import org.waymark.missing.NowMissing;
import org.waymark.missing.PoliceTold;
import org.waymark.missing.RecordPrevention;
import org.waymark.missing.RecordReturn;
import org.waymark.missing.SafeContact;
import org.waymark.missing.SafeHow;
import org.waymark.missing.SetAside;
import org.waymark.missing.SetPoliceRisk;
import org.waymark.missing.TellAgency;
import org.waymark.missing.TellPolice;
import org.waymark.people.AgencyId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Checks;
import org.waymark.web.forms.Form;

/** Reads the forms of an episode. */
final class EpisodeForms {
    private EpisodeForms() {}

    static AddInformation information(Form form, CommandKey key, EpisodeId id) {
        return new AddInformation(key, id, Typed.words(form, "information"));
    }

    static TellPolice police(Form form, CommandKey key, EpisodeId id, int version) {
        var checks = new Checks();
        var at = Typed.moment(form, "policeAt", checks);
        checks.orThrow();
        return new TellPolice(
                key,
                id,
                version,
                new PoliceTold(
                        at, Typed.words(form, "policeBy"), Typed.words(form, "policeReference")));
    }

    static SetPoliceRisk risk(Form form, CommandKey key, EpisodeId id, int version) {
        var checks = new Checks();
        var at = Typed.moment(form, "riskAt", checks);
        checks.orThrow();
        return new SetPoliceRisk(
                key,
                id,
                version,
                Typed.words(form, "level"),
                at,
                Typed.words(form, "officer"),
                Typed.words(form, "riskReason"));
    }

    static TellAgency agency(Form form, CommandKey key, EpisodeId id) {
        var agency = Typed.uuid(form, "agency");
        return new TellAgency(key, id, agency == null ? null : new AgencyId(agency));
    }

    static NowMissing nowMissing(Form form, CommandKey key, EpisodeId id, int version) {
        return new NowMissing(key, id, version, Typed.words(form, "nowMissing"));
    }

    static SetAside setAside(Form form, CommandKey key, EpisodeId id, int version) {
        return new SetAside(key, id, version, Typed.words(form, "setAside"));
    }

    static RecordPrevention prevention(Form form, CommandKey key, EpisodeId id) {
        var checks = new Checks();
        var at = Typed.moment(form, "preventionAt", checks);
        checks.orThrow();
        return new RecordPrevention(
                key,
                id,
                Typed.words(form, "preventionOfficer"),
                at,
                Typed.choice(form, "safeNow", Known.class),
                Typed.words(form, "preventionWords"));
    }

    static RecordReturn returned(Form form, CommandKey key, EpisodeId id, int version) {
        var checks = new Checks();
        var at = Typed.moment(form, "returned", checks);
        checks.orThrow();
        return new RecordReturn(
                key,
                id,
                version,
                at,
                Typed.choice(form, "how", FoundHow.class),
                Typed.choice(form, "where", FoundWhere.class),
                Typed.words(form, "place"),
                Typed.choice(form, "harm", Known.class),
                Typed.choices(form, "harmKinds", HarmKind.class),
                safeContact(form));
    }

    static SafeContact safeContact(Form form) {
        return new SafeContact(
                Typed.choice(form, "safeHow", SafeHow.class),
                Typed.words(form, "safeWords"),
                Typed.uuid(form, "safeAdult"));
    }
}
