package org.waymark.missing.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.KeptForms;
import org.waymark.calendar.England;
import org.waymark.missing.EpisodeId;
import org.waymark.missing.EpisodeQueries;
import org.waymark.missing.PoliceRisks;
import org.waymark.missing.ToldQueries;
import org.waymark.people.Agencies;
import org.waymark.people.Agency;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.TeamKind;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/** The page of an episode, as much of it as the person may see. */
@Component
class EpisodePages {
    static final String INFORMATION = "missing-information";
    static final String RISK = "missing-risk";
    static final String PREVENTION = "prevention-interview";

    private final Clock clock;
    private final EpisodeQueries episodes;
    private final ToldQueries told;
    private final PoliceRisks risks;
    private final Agencies agencies;
    private final KeptForms drafts;

    EpisodePages(
            Clock clock,
            EpisodeQueries episodes,
            ToldQueries told,
            PoliceRisks risks,
            Agencies agencies,
            KeptForms drafts) {
        this.clock = clock;
        this.episodes = episodes;
        this.told = told;
        this.risks = risks;
        this.agencies = agencies;
        this.drafts = drafts;
    }

    EpisodePage page(Frame frame, Form form, EpisodeId id) {
        var episode = episodes.get(id);
        var me = CurrentPractitioner.get();
        var kind = me.agency().kind();
        var kept = drafts.of(form, Form.blank(), id.value(), INFORMATION, RISK, PREVENTION);
        var now = clock.instant();
        var mayTell = kind == AgencyKind.CHILDRENS_SOCIAL_CARE || kind == AgencyKind.POLICE;
        return new EpisodePage(
                frame,
                kept.form(),
                kept.words(),
                now,
                episode,
                kind == AgencyKind.POLICE,
                mayTell,
                kind == AgencyKind.POLICE ? risks.scale(England.dateOf(now)) : java.util.List.of(),
                mayTell ? tellable() : java.util.List.of());
    }

    /** For those who were told of it and nothing more. */
    ToldPage told(Frame frame, EpisodeId id) {
        return new ToldPage(frame, told.find(id).orElseThrow(NotFound::new));
    }

    @Transactional(readOnly = true)
    public boolean sees(EpisodeId id) {
        return episodes.exists(id);
    }

    @Transactional
    public void sent(EpisodeId id, String draft) {
        drafts.discard(id.value(), draft);
    }

    /** Agencies that have somebody to look out for a child. */
    private java.util.List<Agency> tellable() {
        return agencies.all().stream()
                .filter(a -> agencies.team(a.id(), TeamKind.SAFEGUARDING_LEADS).isPresent())
                .toList();
    }
}
