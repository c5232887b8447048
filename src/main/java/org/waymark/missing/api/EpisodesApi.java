package org.waymark.missing.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.missing.AddInformation;
import org.waymark.missing.EpisodeId;
import org.waymark.missing.EpisodeInformation;
import org.waymark.missing.EpisodeList;
import org.waymark.missing.EpisodeLists;
import org.waymark.missing.EpisodeQueries;
import org.waymark.missing.EpisodeView;
import org.waymark.missing.Episodes;
import org.waymark.missing.NowMissing;
import org.waymark.missing.Returns;
import org.waymark.missing.SetAside;
import org.waymark.missing.TellAgency;
import org.waymark.missing.TellPolice;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/missing-episodes")
@Tag(name = "Missing", description = "Missing and away episodes (guide ¶5)")
class EpisodesApi {
    private static final String PATH = "/api/v1/missing-episodes/";

    private final Access access;
    private final Episodes episodes;
    private final EpisodeInformation information;
    private final Returns returns;
    private final EpisodeQueries queries;
    private final EpisodeLists lists;

    EpisodesApi(
            Access access,
            Episodes episodes,
            EpisodeInformation information,
            Returns returns,
            EpisodeQueries queries,
            EpisodeLists lists) {
        this.access = access;
        this.episodes = episodes;
        this.information = information;
        this.returns = returns;
        this.queries = queries;
        this.lists = lists;
    }

    @Operation(
            summary = "Report a missing or away episode",
            description =
                    "Tells children's social care and, for a missing child, the police. Never instead of a call to 999 or 101.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made report(@RequestBody ReportBody body, CommandKey key) {
        return made(episodes.report(body.command(key)));
    }

    @Operation(
            summary = "Children who are not back",
            description = "Open episodes that you may see, the longest first.")
    @GetMapping
    Shown<EpisodeList> open() {
        return access.show("missing", lists::open);
    }

    @Operation(
            summary = "One episode",
            description =
                    "With the police's levels of risk, information from partners, its end and the state of its return interview.")
    @GetMapping("/{episode}")
    Shown<EpisodeView> get(@PathVariable EpisodeId episode) {
        return access.show("missing.episode", () -> queries.get(episode));
    }

    @Operation(
            summary = "The child is found or back",
            description = "Ends the episode and starts the 72 clock hours of the return interview.")
    @PostMapping("/{episode}/return")
    @ResponseStatus(HttpStatus.CREATED)
    Made returned(
            @PathVariable EpisodeId episode,
            @RequestBody Bodies.Return body,
            CommandKey key,
            Version version) {
        returns.record(body.command(key, episode, version.number()));
        return made(episode);
    }

    @Operation(summary = "The police were told by telephone")
    @PostMapping("/{episode}/police-told")
    Made policeTold(
            @PathVariable EpisodeId episode,
            @RequestBody ReportBody.Told body,
            CommandKey key,
            Version version) {
        information.tellPolice(new TellPolice(key, episode, version.number(), body.told()));
        return made(episode);
    }

    @Operation(
            summary = "Add what you know",
            description =
                    "What helps to find the child or to judge the risk; seen by all who look for the child.")
    @PostMapping("/{episode}/information")
    @ResponseStatus(HttpStatus.CREATED)
    Made inform(@PathVariable EpisodeId episode, @RequestBody Bodies.Text body, CommandKey key) {
        information.add(new AddInformation(key, episode, body.words()));
        return made(episode);
    }

    @Operation(
            summary = "Tell an agency that the child is missing",
            description =
                    "By children's social care or the police. They learn that, since when, and when the child is back.")
    @PostMapping("/{episode}/agencies")
    @ResponseStatus(HttpStatus.CREATED)
    Made tell(@PathVariable EpisodeId episode, @RequestBody Bodies.Tell body, CommandKey key) {
        information.tell(new TellAgency(key, episode, body.agency()));
        return made(episode);
    }

    @Operation(summary = "The whereabouts of a child who was away are not known any more")
    @PostMapping("/{episode}/now-missing")
    Made nowMissing(
            @PathVariable EpisodeId episode,
            @RequestBody Bodies.Text body,
            CommandKey key,
            Version version) {
        episodes.nowMissing(new NowMissing(key, episode, version.number(), body.words()));
        return made(episode);
    }

    @Operation(summary = "Set aside a record made by mistake or twice, with the reason")
    @PostMapping("/{episode}/set-aside")
    Made setAside(
            @PathVariable EpisodeId episode,
            @RequestBody Bodies.Text body,
            CommandKey key,
            Version version) {
        episodes.setAside(new SetAside(key, episode, version.number(), body.words()));
        return made(episode);
    }

    private static Made made(EpisodeId episode) {
        return Made.of(episode, PATH + episode);
    }
}
