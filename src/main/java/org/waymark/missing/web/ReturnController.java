package org.waymark.missing.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.calendar.England;
import org.waymark.child.Adults;
import org.waymark.missing.EpisodeId;
import org.waymark.missing.EpisodeQueries;
import org.waymark.missing.Returns;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** The end of an episode. */
@Controller
class ReturnController {
    private static final String DRAFT = "missing-return";

    private final Access access;
    private final Clock clock;
    private final EpisodeQueries episodes;
    private final Adults adults;
    private final Returns returns;
    private final KeptForms drafts;
    private final EpisodePages pages;

    ReturnController(
            Access access,
            Clock clock,
            EpisodeQueries episodes,
            Adults adults,
            Returns returns,
            KeptForms drafts,
            EpisodePages pages) {
        this.access = access;
        this.clock = clock;
        this.episodes = episodes;
        this.adults = adults;
        this.returns = returns;
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/missing/{episode}/return")
    Shown<ReturnPage> returned(Frame frame, @PathVariable EpisodeId episode) {
        return access.show("missing.return", () -> page(frame, Form.blank(), episode));
    }

    @PostMapping("/missing/{episode}/return")
    Next returned(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable EpisodeId episode,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    returns.record(EpisodeForms.returned(form, key, episode, version.number()));
                    pages.sent(episode, DRAFT);
                    Flashes.success(
                            next, "Recorded. A return interview is to be offered within 72 hours.");
                    return "/missing/" + episode;
                },
                wrong -> access.show("missing.return", () -> page(frame, wrong, episode)));
    }

    private ReturnPage page(Frame frame, Form form, EpisodeId id) {
        var episode = episodes.get(id);
        var today = DateParts.of(England.dateOf(clock.instant()));
        var kept = drafts.of(form, Form.blank().with("returned", today), id.value(), DRAFT);
        return new ReturnPage(
                frame, kept.form(), kept.words(), episode, adults.mayBeTold(episode.child().id()));
    }
}
