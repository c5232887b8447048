package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.Wishes;
import org.waymark.meetings.How;
import org.waymark.meetings.NewInvitation;
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.AfterEnquiry;
import org.waymark.protection.ConcludeEnquiry;
import org.waymark.protection.Enquiries;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.EnquiryOutcome;
import org.waymark.protection.HoldStrategy;
import org.waymark.protection.SeeChild;
import org.waymark.protection.StrategyDecision;
import org.waymark.protection.StrategyDiscussions;
import org.waymark.protection.conference.ConferenceDecisions;
import org.waymark.protection.conference.Conferences;
import org.waymark.protection.conference.ConveneConference;
import org.waymark.protection.conference.DecideConference;
import org.waymark.protection.conference.Participation;

/**
 * Storyline 4, what protects him: the strategy discussion on day 0, a joint section 47 enquiry, the
 * conference on working day 14 and the plan that starts with it (domain.md I).
 */
@Component
class EthanProtected {
    private static final String WORKER = "Priya Nair";
    private static final String OFFICER = "Karen Doyle";
    private static final String NURSE = "Moira Kelly";
    private static final String LEAD = "Daniel Osei";
    private static final String SCHOOL = "Susan Park";
    private static final String CHAIR = "Joan Whitfield";

    private final Stage stage;
    private final Cast cast;
    private final StrategyDiscussions discussions;
    private final Enquiries enquiries;
    private final Conferences conferences;
    private final ConferenceDecisions decisions;
    private final MeetingSteps meetings;
    private final EthanPlan plan;

    EthanProtected(
            Stage stage,
            Cast cast,
            StrategyDiscussions discussions,
            Enquiries enquiries,
            Conferences conferences,
            ConferenceDecisions decisions,
            MeetingSteps meetings,
            EthanPlan plan) {
        this.stage = stage;
        this.cast = cast;
        this.discussions = discussions;
        this.enquiries = enquiries;
        this.conferences = conferences;
        this.decisions = decisions;
        this.meetings = meetings;
        this.plan = plan;
    }

    void load(ChildId ethan) {
        var day0 = stage.workingDay(30, "10:00");
        var strategy = stage.as(WORKER, day0, () -> discussions.hold(discussion(ethan)));
        var enquiry = stage.as(WORKER, day0, () -> discussions.enquiryOf(strategy).orElseThrow());
        enquire(enquiry);
        confer(enquiry);
        plan.load(ethan);
    }

    private HoldStrategy discussion(ChildId ethan) {
        return new HoldStrategy(
                key(),
                ethan,
                null,
                How.VIDEO,
                null,
                people(OFFICER, NURSE, LEAD),
                "Police: two of the adults are known. Health: no injury known. The club: he came by himself and is afraid for his school.",
                StrategyDecision.SECTION_47_JOINT,
                "He is likely to suffer significant harm from a group of adults, online and in person.",
                "His mother takes him to school and back; the police speak with the school today.",
                new Wishes.Known(
                        "I want them to stop. I want to stay at my school.",
                        "He told the youth worker",
                        stage.workingDay(31),
                        "It is what is done first."),
                null);
    }

    private void enquire(EnquiryId enquiry) {
        stage.run(
                WORKER,
                stage.workingDay(27, "16:00"),
                () ->
                        enquiries.see(
                                new SeeChild(
                                        key(),
                                        enquiry.value(),
                                        null,
                                        true,
                                        true,
                                        null,
                                        "Interviewed for evidence with the police, once and on film. Tired afterwards, and glad to have told.")));
        stage.run(
                WORKER,
                stage.workingDay(24, "15:00"),
                () ->
                        enquiries.conclude(
                                new ConcludeEnquiry(
                                        key(),
                                        enquiry,
                                        0,
                                        "Several adults sought contact for months. His mother protects him and did not know of it.",
                                        EnquiryOutcome.CONTINUING_RISK,
                                        Set.of(AfterEnquiry.CONFERENCE),
                                        true,
                                        "Two of the adults are not found, and they know where he lives and goes to school.",
                                        null,
                                        new Wishes.Known(
                                                "I want to stay at my school and have my phone back.",
                                                "Seen alone",
                                                stage.workingDay(27),
                                                "He stays at his school."))));
    }

    private void confer(EnquiryId enquiry) {
        var day = stage.workingDay(16, "10:00");
        var conference =
                stage.as(
                        WORKER,
                        stage.workingDay(24, "16:00"),
                        () -> conferences.convene(invited(enquiry, day)));
        meetings.contributes(
                NURSE,
                stage.workingDay(19, "11:00"),
                conference,
                "Sleeps badly since the summer; seen by the school nurse twice.",
                "He asks for help when he needs it.");
        meetings.contributes(
                SCHOOL,
                stage.workingDay(18, "14:00"),
                conference,
                "Leaves early on Fridays, when he is afraid of the way home.",
                "He trusts his art teacher.");
        stage.run(
                WORKER,
                stage.workingDay(18, "16:00"),
                () ->
                        decisions.shareReport(
                                key(),
                                conference,
                                stage.workingDay(18),
                                "Ethan, his mother and those who are asked"));
        meetings.held(WORKER, conference, day);
        stage.run(CHAIR, day.plusSeconds(10_800), () -> decisions.decide(decided(conference)));
    }

    private ConveneConference invited(EnquiryId enquiry, Instant day) {
        return new ConveneConference(
                key(),
                enquiry,
                null,
                day,
                How.IN_PERSON,
                "Civic Centre, room 2",
                cast.get(CHAIR).id(),
                people(OFFICER, NURSE, SCHOOL, LEAD),
                null,
                null);
    }

    private static DecideConference decided(org.waymark.meetings.MeetingId conference) {
        return new DecideConference(
                key(),
                conference,
                1,
                Participation.PN6,
                "I want to stay at my school. I want somebody to walk with me on Fridays.",
                "An advocate was offered and helped him to write it down",
                true,
                AbuseCategory.SEXUAL,
                10,
                "Likely significant harm from a group of adults, of whom two are not found.",
                false,
                null,
                null);
    }

    private List<NewInvitation> people(String... names) {
        return Stream.of(names).map(n -> NewInvitation.of(cast.get(n).id())).toList();
    }
}
