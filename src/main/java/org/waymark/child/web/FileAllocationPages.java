package org.waymark.child.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.casefile.CaseReference;
import org.waymark.child.AllocationId;
import org.waymark.child.ChildFile;
import org.waymark.child.allocation.AllocationQueries;
import org.waymark.child.allocation.Answers;
import org.waymark.child.allocation.Board;
import org.waymark.child.allocation.BoardQuery;
import org.waymark.child.allocation.Holding;
import org.waymark.people.Agencies;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.people.TeamId;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

/** Puts together the pages about who has a file. */
@Component
class FileAllocationPages {
    static final String ALLOCATION = "allocation";
    static final String HAND_OVER = "hand-over";
    static final String ANSWER = "allocation-answer";
    static final String ABSENCE = "absence";

    private final FilePages files;
    private final AllocationQueries offers;
    private final BoardQuery board;
    private final Holding holding;
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final Proofs proofs;
    private final KeptForms kept;
    private final Clock clock;

    FileAllocationPages(
            FilePages files,
            AllocationQueries offers,
            BoardQuery board,
            Holding holding,
            Agencies agencies,
            Practitioners practitioners,
            Proofs proofs,
            KeptForms kept,
            Clock clock) {
        this.files = files;
        this.offers = offers;
        this.board = board;
        this.holding = holding;
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.proofs = proofs;
        this.kept = kept;
        this.clock = clock;
    }

    AllocationPage of(Frame frame, CaseReference reference, Form sent, boolean handOver) {
        proofs.socialCare();
        var file = files.open(reference);
        if (!file.whole()) throw new NotFound();
        var now = holding.of(file.child());
        return new AllocationPage(
                frame,
                kept.of(
                        sent,
                        Form.blank(),
                        file.child().value(),
                        handOver ? HAND_OVER : ALLOCATION),
                file,
                offers.of(file.child()),
                handOver,
                !now.closed() && (now.isManagedByMe() || (handOver && now.isMine())),
                targets(file, now),
                clock.instant());
    }

    AllocationAnswerPage answer(Frame frame, AllocationId id, Form sent) {
        var offer = offers.get(id);
        var me = CurrentPractitioner.get();
        return new AllocationAnswerPage(
                frame,
                kept.of(sent, Form.blank(), id.value(), ANSWER),
                offer,
                offer.isWaiting() && Answers.isMine(offer),
                offer.isWaiting()
                        && (offer.offeredBy().equals(me.id()) || me.is(Role.TEAM_MANAGER)));
    }

    AllocationsPage board(Frame frame, @Nullable String after) {
        return new AllocationsPage(frame, board.mine(after));
    }

    AbsencePage worker(Frame frame, PractitionerId worker, Form sent) {
        var held = board.of(worker);
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose a colleague"));
        for (var load : board.mine().workload())
            if (!load.id().equals(worker))
                options.add(Option.of(load.id().toString(), words(load)));
        return new AbsencePage(
                frame, kept.of(sent, Form.blank(), worker.value(), ABSENCE), held, options);
    }

    void sent(UUID subject, String kind) {
        kept.discard(subject, kind);
    }

    /** Workers of its team with what they have, then the other teams of social care. */
    private List<Option> targets(ChildFile file, Holding.Now now) {
        var me = CurrentPractitioner.get();
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose a worker or a team"));
        if (me.is(Role.TEAM_MANAGER) && (now.team() == null || me.teams().contains(now.team()))) {
            for (var load : board.mine().workload())
                if (inTeam(load.id(), now))
                    options.add(Option.of("worker-" + load.id(), words(load)));
        } else if (now.team() != null) {
            for (var p : practitioners.ofTeam(now.team()))
                options.add(Option.of("worker-" + p.id(), p.name() + ", " + p.jobTitle()));
        }
        if (!file.isSealed())
            for (var team : agencies.ofAgency(me.agency().id()))
                if (!team.id().equals(now.team()))
                    options.add(Option.of("team-" + team.id(), "Team: " + team.name()));
        return options;
    }

    private boolean inTeam(PractitionerId person, Holding.Now now) {
        TeamId team = now.team();
        return team == null
                || practitioners.ofTeam(team).stream().anyMatch(p -> p.id().equals(person));
    }

    private static String words(Board.Load load) {
        var children = load.children() == 1 ? "1 child" : load.children() + " children";
        return load.name() + ", " + load.jobTitle() + " (" + children + " now)";
    }
}
