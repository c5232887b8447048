package org.waymark.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Precision;
import org.waymark.identification.AboutChild;
import org.waymark.identification.Account;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Concerns;
import org.waymark.identification.Exploitation;
import org.waymark.identification.OwnView;
import org.waymark.identification.RaiseConcern;
import org.waymark.identification.Safe;
import org.waymark.identification.ToldBy;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referrals;
import org.waymark.referral.SendReferral;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** Children of a test's own in the demonstration area, through the commands that people use. */
public final class Described {
    private static final List<String> SYLLABLES =
            List.of(
                    "ba", "ku", "di", "fo", "ga", "le", "mi", "no", "pa", "ri", "sa", "te", "vo",
                    "za", "ju", "sho");

    private final Northmoor area = Northmoor.area();

    /** A child whom somebody raised a concern about, with the ids to go on with. */
    public record Raised(ChildId child, ConcernId concern, String reference) {}

    public static ChildDescription child(
            String given, String family, @Nullable LocalDate born, @Nullable String address) {
        var birth = born == null ? Birth.UNKNOWN : new Birth(born, BirthPrecision.DAY);
        return new ChildDescription(
                given, family, null, null, birth, Sex.F, null, "Harbour Academy", address);
    }

    public Raised raise(String by, ChildDescription who) {
        var concerns = area.bean(Concerns.class);
        var concern =
                area.as(by, () -> concerns.ofOccasion(concerns.raise(command(who)))).getFirst();
        var child = area.as(by, () -> concerns.childOf(concern));
        return new Raised(child, concern, referenceOf(child));
    }

    /** Raised and referred to the front door, which then holds the file. */
    public Raised refer(String by, ChildDescription who) {
        var raised = raise(by, who);
        referral(by, raised);
        return raised;
    }

    public ReferralId referral(String by, Raised raised) {
        return area.as(
                by,
                () ->
                        area.bean(Referrals.class)
                                .send(
                                        new SendReferral(
                                                CommandKey.random(),
                                                raised.concern(),
                                                false,
                                                null,
                                                "The lead is away today",
                                                null)));
    }

    /** Restricted (1) or sealed (2), with Helen Marsh as its guardian and nobody else named. */
    public static void close(Raised raised, int level, String why) {
        var area = Northmoor.area();
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(ClosedFiles.class)
                                .close(
                                        new CloseFile(
                                                CommandKey.random(),
                                                new CaseReference(raised.reference()),
                                                new Version(0),
                                                level,
                                                area.person("Helen Marsh").id(),
                                                List.of(),
                                                why)));
    }

    /** A family name that no other test has, and that sounds like no other. */
    public static String unheard() {
        var name = new StringBuilder();
        for (var digit : UUID.randomUUID().toString().substring(0, 6).toCharArray())
            name.append(SYLLABLES.get(Character.digit(digit, 16)));
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private String referenceOf(ChildId child) {
        return area.sql()
                .sql("select reference from file where child_id = ?")
                .param(child.value())
                .query(String.class)
                .single();
    }

    private static RaiseConcern command(ChildDescription who) {
        var account =
                new Account(
                        "Has new things that nobody gave her and is tired in the mornings.",
                        ToldBy.SEEN,
                        null,
                        LocalDate.of(2026, 11, 20),
                        Precision.DAY,
                        null,
                        null,
                        null,
                        null,
                        null);
        var about =
                new AboutChild(
                        null,
                        who,
                        null,
                        Safe.YES,
                        Safe.YES,
                        null,
                        false,
                        null,
                        Exploitation.SUSPECTED,
                        OwnView.NOT_ASKED,
                        null,
                        null,
                        null,
                        List.of());
        return new RaiseConcern(CommandKey.random(), account, List.of(about), null, null);
    }
}
