package org.waymark.identification.web;

import static org.waymark.identification.web.Step.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.ChildDescription;
import org.waymark.child.Sex;
import org.waymark.identification.AboutChild;
import org.waymark.identification.AboutWorker;
import org.waymark.identification.Answer;
import org.waymark.identification.EmergencyCalled;
import org.waymark.identification.Engagement;
import org.waymark.identification.Exploitation;
import org.waymark.identification.Indicator;
import org.waymark.identification.IndicatorAnswer;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.Indicators;
import org.waymark.identification.OwnView;
import org.waymark.identification.Period;
import org.waymark.identification.RaiseConcern;
import org.waymark.identification.Safe;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

/** Reads a journey as the command it becomes. What is not answered yet is null in it. */
final class Reading {
    private final Journey journey;
    private final Indicators indicators;
    private final LocalDate today;
    private final Typed typed;
    private final RaiseConcern command;

    private Reading(Journey journey, Indicators indicators, LocalDate today) {
        this.journey = journey;
        this.indicators = indicators;
        this.today = today;
        this.typed = new Typed(journey.answers());
        this.command =
                new RaiseConcern(
                        new CommandKey(journey.id().toString()),
                        new WhatAndWhen(typed).account(),
                        journey.children().stream().map(this::about).toList(),
                        worker(),
                        journey.addsTo());
    }

    static Reading of(Journey journey, Indicators indicators, LocalDate today) {
        return new Reading(journey, indicators, today);
    }

    /** Under the draft's own key, so that it is sent once however often somebody presses Send. */
    RaiseConcern command() {
        return command;
    }

    List<Misread> misread() {
        return typed.misread();
    }

    private AboutChild about(int n) {
        var safety = Stop.at(SAFETY, n);
        var view = Stop.at(OWN_VIEW, n);
        var danger = isInDanger(n);
        var known = journey.known(n);
        return new AboutChild(
                known,
                known == null ? described(n) : null,
                typed.text(Stop.at(PART, n), "ownPart"),
                typed.choice(safety, "safeNow", Safe.class),
                typed.choice(safety, "safeHome", Safe.class),
                typed.text(safety, "safetyWords"),
                danger,
                danger
                        ? typed.choice(Stop.at(EMERGENCY), "emergency", EmergencyCalled.class)
                        : null,
                or(
                        typed.choice(Stop.at(SUSPICION, n), "exploitation", Exploitation.class),
                        Exploitation.SUSPECTED),
                or(typed.choice(view, "ownView", OwnView.class), OwnView.NOT_ASKED),
                typed.text(view, "ownViewWords"),
                typed.choice(Stop.at(ENGAGEMENT, n), "engagement", Engagement.class),
                typed.text(Stop.at(CONSENT, n), "consentAnalysis"),
                yesNo(Stop.at(CONSENT, n), "policeTold"),
                answers(n));
    }

    /** Of several children, whoever was not said to be out of danger is in it. */
    private boolean isInDanger(int n) {
        var stop = Stop.at(SAFETY, n);
        return journey.isDanger() && !(journey.isOfSeveral() && typed.is(stop, "inDanger", "NO"));
    }

    /** As described, whether or not somebody was chosen instead. */
    ChildDescription described(int n) {
        var who = Stop.at(WHO, n);
        var details = Stop.at(DETAILS, n);
        var address = Stop.at(ADDRESS, n);
        return new ChildDescription(
                typed.text(who, "given"),
                typed.text(who, "family"),
                typed.text(who, "knownAs"),
                typed.text(who, "description"),
                birth(who),
                typed.choice(details, "sex", Sex.class),
                typed.text(details, "ethnicity"),
                typed.text(details, "school"),
                typed.text(address, "address"),
                typed.is(address, "addressKeptBack", Journey.YES));
    }

    /** The date as far as it is known; otherwise how old the child looks. */
    private Birth birth(Stop who) {
        var date = typed.date(who, "birth");
        var first = date.first().orElse(null);
        if (first != null) return new Birth(first, BirthPrecision.valueOf(date.precision().name()));
        var age = typed.text(who, "age");
        if (age == null) return Birth.UNKNOWN;
        if (age.matches("\\d{1,2}")) return Birth.about(Integer.parseInt(age), today);
        typed.wrong(who, "age", JourneyRules.AGE_UNREADABLE);
        return Birth.UNKNOWN;
    }

    private List<IndicatorAnswer> answers(int n) {
        var answers = new ArrayList<IndicatorAnswer>();
        for (var list : IndicatorList.values())
            for (var item : indicators.of(list)) {
                var answer = answer(item, Stop.seen(list, n));
                if (answer != null) answers.add(answer);
            }
        return answers;
    }

    private @Nullable IndicatorAnswer answer(Indicator item, Stop seen) {
        var field = IndicatorsPage.field(item);
        var answer = typed.choice(seen, field, Answer.class);
        if (answer == null) return null;
        if (answer != Answer.PRESENT)
            return new IndicatorAnswer(item.list(), item.code(), answer, null, null, null, null);
        return new IndicatorAnswer(
                item.list(),
                item.code(),
                answer,
                typed.choice(seen, field + "-period", Period.class),
                typed.text(seen, field + "-evidence"),
                typed.text(seen, field + "-source"),
                typed.day(seen, field + "-seen"));
    }

    private @Nullable AboutWorker worker() {
        if (!typed.is(Stop.at(WORKER), "worker", Journey.YES)) return null;
        var stop = Stop.at(WORKER_WHO);
        var person = typed.text(Stop.at(WORKER_MATCH), "workerPerson");
        var name = typed.text(stop, "workerName");
        var role = typed.text(stop, "workerRole");
        return new AboutWorker(
                Journey.uuid(person == null ? "" : person).map(PractitionerId::new).orElse(null),
                name == null || role == null ? "" : name + ", " + role,
                typed.text(stop, "workerEmployer"));
    }

    private @Nullable Boolean yesNo(Stop stop, String field) {
        if (typed.is(stop, field, Journey.YES)) return true;
        return typed.is(stop, field, "NO") ? false : null;
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
