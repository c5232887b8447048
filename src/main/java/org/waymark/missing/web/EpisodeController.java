package org.waymark.missing.web;

import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.missing.EpisodeId;
import org.waymark.missing.EpisodeInformation;
import org.waymark.missing.Episodes;
import org.waymark.missing.PoliceRisks;
import org.waymark.missing.PreventionInterviews;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.forms.Form;

/** One episode and the small forms on its page. */
@Controller
class EpisodeController {
    private final Access access;
    private final EpisodePages pages;
    private final Episodes episodes;
    private final EpisodeInformation information;
    private final PoliceRisks risks;
    private final PreventionInterviews prevention;

    EpisodeController(
            Access access,
            EpisodePages pages,
            Episodes episodes,
            EpisodeInformation information,
            PoliceRisks risks,
            PreventionInterviews prevention) {
        this.access = access;
        this.pages = pages;
        this.episodes = episodes;
        this.information = information;
        this.risks = risks;
        this.prevention = prevention;
    }

    @GetMapping("/missing/{episode}")
    Shown<? extends Page> episode(Frame frame, @PathVariable EpisodeId episode) {
        return pages.sees(episode)
                ? access.show("missing.episode", () -> pages.page(frame, Form.blank(), episode))
                : access.show("missing.told", () -> pages.told(frame, episode));
    }

    @PostMapping("/missing/{episode}/information")
    Next inform(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable EpisodeId episode,
            RedirectAttributes next) {
        return done(
                frame,
                form,
                episode,
                next,
                "Added. Everybody who looks for the child sees it.",
                () -> {
                    information.add(EpisodeForms.information(form, key, episode));
                    return EpisodePages.INFORMATION;
                });
    }

    @PostMapping("/missing/{episode}/police")
    Next police(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable EpisodeId episode,
            RedirectAttributes next) {
        return done(
                frame,
                form,
                episode,
                next,
                "Recorded that the police were told.",
                () -> {
                    information.tellPolice(
                            EpisodeForms.police(form, key, episode, version.number()));
                    return null;
                });
    }

    @PostMapping("/missing/{episode}/risk")
    Next risk(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable EpisodeId episode,
            RedirectAttributes next) {
        return done(
                frame,
                form,
                episode,
                next,
                "The risk level is set.",
                () -> {
                    risks.set(EpisodeForms.risk(form, key, episode, version.number()));
                    return EpisodePages.RISK;
                });
    }

    @PostMapping("/missing/{episode}/agencies")
    Next tell(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable EpisodeId episode,
            RedirectAttributes next) {
        return done(
                frame,
                form,
                episode,
                next,
                "They are told that the child is missing, and nothing more.",
                () -> {
                    information.tell(EpisodeForms.agency(form, key, episode));
                    return null;
                });
    }

    @PostMapping("/missing/{episode}/prevention-interview")
    Next prevention(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable EpisodeId episode,
            RedirectAttributes next) {
        return done(
                frame,
                form,
                episode,
                next,
                "The prevention interview is recorded. The return interview is still to be offered.",
                () -> {
                    prevention.record(EpisodeForms.prevention(form, key, episode));
                    return EpisodePages.PREVENTION;
                });
    }

    @PostMapping("/missing/{episode}/now-missing")
    Next nowMissing(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable EpisodeId episode,
            RedirectAttributes next) {
        return done(
                frame,
                form,
                episode,
                next,
                "The child is reported as missing now. The police have it.",
                () -> {
                    episodes.nowMissing(
                            EpisodeForms.nowMissing(form, key, episode, version.number()));
                    return null;
                });
    }

    @PostMapping("/missing/{episode}/set-aside")
    Next setAside(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable EpisodeId episode,
            RedirectAttributes next) {
        return done(
                frame,
                form,
                episode,
                next,
                "The record is set aside. It stays here with your reason.",
                () -> {
                    episodes.setAside(EpisodeForms.setAside(form, key, episode, version.number()));
                    return null;
                });
    }

    /**
     * @param act does it and names the draft that is not needed any more; null for none
     */
    private Next done(
            Frame frame,
            Form form,
            EpisodeId episode,
            RedirectAttributes next,
            String words,
            Supplier<@org.jspecify.annotations.Nullable String> act) {
        return Next.after(
                form,
                () -> {
                    var draft = act.get();
                    if (draft != null) pages.sent(episode, draft);
                    Flashes.success(next, words);
                    return "/missing/" + episode;
                },
                wrong -> access.show("missing.episode", () -> pages.page(frame, wrong, episode)));
    }
}
