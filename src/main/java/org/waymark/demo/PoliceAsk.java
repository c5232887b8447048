package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.LawfulBasis;
import org.waymark.sharing.AnswerVictimRequest;
import org.waymark.sharing.AskVictimInformation;
import org.waymark.sharing.DataRequestCommand;
import org.waymark.sharing.DataRequests;
import org.waymark.sharing.DecideDisclosure;
import org.waymark.sharing.DisclosureDecisions;
import org.waymark.sharing.DisclosureId;
import org.waymark.sharing.DisclosureQueries;
import org.waymark.sharing.Disclosures;
import org.waymark.sharing.Fact;
import org.waymark.sharing.OffenceCondition;
import org.waymark.sharing.PrepareDisclosure;
import org.waymark.sharing.RequestKind;
import org.waymark.sharing.Requester;
import org.waymark.sharing.SentBy;
import org.waymark.sharing.ServiceAgreement;
import org.waymark.sharing.ShareLinks;
import org.waymark.sharing.SharingChoice;
import org.waymark.sharing.SpecialCondition;
import org.waymark.sharing.Told;
import org.waymark.sharing.VictimAnswer;
import org.waymark.sharing.VictimAnswers;
import org.waymark.sharing.VictimRequestId;
import org.waymark.sharing.VictimRequests;

/**
 * The police ask for information about Isla (her counsellor’s notes: limited) and Grace (the home:
 * a part, by a link), and a request of the register.
 */
@Component
class PoliceAsk {
    private static final String KAREN = "Karen Doyle";
    private static final String NURSE = "Moira Kelly";
    private static final String HOME = "Ian Rowe";

    private final Stage stage;
    private final Cast cast;
    private final VictimRequests requests;
    private final VictimAnswers answers;
    private final Disclosures disclosures;
    private final DisclosureDecisions decisions;
    private final DisclosureQueries query;
    private final ShareLinks links;
    private final DataRequests register;

    PoliceAsk(
            Stage stage,
            Cast cast,
            VictimRequests requests,
            VictimAnswers answers,
            Disclosures disclosures,
            DisclosureDecisions decisions,
            DisclosureQueries query,
            ShareLinks links,
            DataRequests register) {
        this.stage = stage;
        this.cast = cast;
        this.requests = requests;
        this.answers = answers;
        this.disclosures = disclosures;
        this.decisions = decisions;
        this.query = query;
        this.links = links;
        this.register = register;
    }

    /** Counselling notes: presumed not to be necessary. The health trust answers in words only. */
    void isla(ChildId child) {
        var asked = stage.workingDay(30);
        var request =
                stage.as(
                        KAREN,
                        stage.workingDay(30, "09:20"),
                        () ->
                                requests.ask(
                                        new AskVictimInformation(
                                                key(),
                                                child,
                                                cast.get(NURSE).agency().id(),
                                                "NM/0042/24",
                                                "Whether therapy had begun before the first"
                                                        + " interview, and on which day",
                                                "Her adviser said that she sees a therapist of the"
                                                        + " trust",
                                                "Whether what she said first was before or after"
                                                        + " therapy",
                                                "One date answers it; nothing of what was said is"
                                                        + " needed",
                                                true,
                                                "The defence says that therapy came first; one date"
                                                        + " settles it",
                                                "Superintendent Hale",
                                                asked,
                                                asked,
                                                null,
                                                null)));
        answer(
                NURSE,
                14,
                request,
                VictimAnswer.LIMITED,
                "Therapy began in the second week after the report, after the interview. Her notes"
                        + " are hers and stay closed: they are not necessary for this.",
                null);
    }

    /** With written notice. The home shares a part, and says who may open it. */
    void grace(ChildId child) {
        var request =
                stage.as(
                        KAREN,
                        stage.workingDay(8, "10:00"),
                        () ->
                                requests.ask(
                                        new AskVictimInformation(
                                                key(),
                                                child,
                                                cast.get(HOME).agency().id(),
                                                "NM/0311/26",
                                                "The times at which she left and came back in the"
                                                        + " last six weeks",
                                                "The home writes down when young people come and"
                                                        + " go",
                                                "Whether the same car was at the retail park at"
                                                        + " these times",
                                                "Nobody else knows the times; nothing else is"
                                                        + " asked",
                                                false,
                                                null,
                                                null,
                                                null,
                                                stage.workingDay(9),
                                                null,
                                                null)));
        var disclosure = share(child, request);
        stage.run(
                HOME,
                stage.workingDay(6, "11:30"),
                () ->
                        links.make(
                                new ShareLinks.MakeLink(
                                        key(), disclosure, null, cast.get(KAREN).email(), 30)));
        answer(
                HOME,
                6,
                request,
                VictimAnswer.PART,
                "The times are behind the link. What she says to her key worker is not in it.",
                disclosure);
        complained();
    }

    private DisclosureId share(ChildId child, VictimRequestId request) {
        var at = stage.workingDay(6, "11:00");
        var id =
                stage.as(
                        HOME,
                        at,
                        () ->
                                disclosures.prepare(
                                        new PrepareDisclosure(
                                                key(),
                                                child,
                                                request,
                                                cast.get(KAREN).agency().id(),
                                                null,
                                                null,
                                                null,
                                                false,
                                                "Whether the same car was there when she was"
                                                        + " missing",
                                                null,
                                                Set.of(Fact.NAME),
                                                Set.of(),
                                                Set.of(),
                                                Set.of(),
                                                "On the evenings that you name she left between 7"
                                                        + " and 8 and was back between midnight and"
                                                        + " 3.")));
        var view = stage.as(HOME, at, () -> query.get(id));
        stage.run(HOME, at.plusSeconds(900), () -> decisions.decide(decision(id, view.digest())));
        return id;
    }

    private static DecideDisclosure decision(DisclosureId id, String digest) {
        return new DecideDisclosure(
                key(),
                id,
                0,
                digest,
                SharingChoice.PART,
                "What she says to her key worker is not needed",
                LawfulBasis.RECOGNISED_INTEREST,
                SpecialCondition.NONE,
                OffenceCondition.PREVENTING_CRIME,
                null,
                "The times alone answer the question",
                ServiceAgreement.NO_SERVICE,
                Told.TOLD,
                Told.WILL_BE,
                Set.of(),
                null,
                SentBy.LINK);
    }

    private void answer(
            String who,
            int before,
            VictimRequestId request,
            VictimAnswer answer,
            String words,
            @Nullable DisclosureId disclosure) {
        stage.run(
                who,
                stage.workingDay(before, "15:00"),
                () ->
                        answers.answer(
                                new AnswerVictimRequest(
                                        key(),
                                        request,
                                        0,
                                        answer,
                                        words,
                                        disclosure,
                                        Told.TOLD,
                                        disclosure == null ? Told.TOLD : null)));
    }

    /** A complaint that is about no file. */
    private void complained() {
        var came = stage.workingDay(4);
        stage.run(
                "Miriam Stone",
                stage.workingDay(3, "09:00"),
                () ->
                        register.receive(
                                new DataRequestCommand.Receive(
                                        key(),
                                        RequestKind.COMPLAINT,
                                        null,
                                        "A resident of the area",
                                        Requester.ADULT,
                                        came,
                                        null,
                                        "Asks why a letter was sent to an old address.",
                                        null)));
    }
}
