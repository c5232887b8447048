package org.waymark.referral.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.documents.BundlePart;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.Indicators;
import org.waymark.referral.ReferralId;
import org.waymark.sql.Sql;

/** The referral forms of a child, for a bundle: the words that the form on paper has. */
@Component
class ReferralsOfBundle implements BundlePart {
    /** Guide ¶4's sign of sexual health, which no school gets from here (safety rule 9). */
    private static final String SEXUAL_HEALTH = "sexual-health";

    private final Sql sql;
    private final ReferredQuery referred;
    private final Indicators indicators;

    ReferralsOfBundle(Sql sql, ReferredQuery referred, Indicators indicators) {
        this.sql = sql;
        this.referred = referred;
        this.indicators = indicators;
    }

    @Override
    public String kind() {
        return "REFERRAL";
    }

    @Override
    public String words() {
        return "Referrals";
    }

    @Override
    public List<Item> items(Collection<ChildId> children) {
        return sql.list(
                "select id, sent_at from referral where child_id = any (?::uuid[]) order by sent_at"
                        + " desc, id limit 50",
                r ->
                        new Item(
                                r.uuid("id"),
                                "Referral of " + Wording.day(r.instant("sent_at")),
                                r.instant("sent_at")),
                children);
    }

    @Override
    public List<Section> sections(UUID item, Receiver receiver) {
        var sign = indicators.words(IndicatorList.INDICATOR, SEXUAL_HEALTH);
        return referred.asSent(new ReferralId(item)).sections().stream()
                .map(s ->
                        new Section(
                                s.title(),
                                s.facts().stream()
                                        .map(f ->
                                                new Line(
                                                        f.name(), words(f.words(), sign, receiver)))
                                        .filter(l -> !l.words().isBlank())
                                        .toList()))
                .toList();
    }

    /** Those who are absent or not known stand in one line, separated by semicolons. */
    private static String words(String words, String sign, Receiver receiver) {
        if (receiver != Receiver.PARTNERS || !words.contains(sign)) return words;
        return words.lines()
                .filter(l -> !l.startsWith(sign))
                .map(l ->
                        Arrays.stream(l.split("; "))
                                .filter(x -> !x.contains(sign))
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }
}
