package org.waymark.identification.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.identification.ConcernState;
import org.waymark.identification.ConcernView;
import org.waymark.identification.ConsultationView;
import org.waymark.web.components.Alert;
import org.waymark.web.components.Alert.Variant;
import org.waymark.web.components.Button;

/**
 * What happens next with a concern, said at the top of its page. It can be referred at any moment:
 * one's own concern is enough, whatever was advised (guide ¶7, safety rule 3).
 *
 * @param now what to do before anything else; null where nothing is that urgent
 */
public record WhatNext(@Nullable String now, Alert alert, List<Button> buttons) {
    private static final String ENOUGH = " Your own concern is enough.";

    static WhatNext of(ConcernView concern, String follow, boolean ours) {
        return new WhatNext(now(concern), alert(concern, ours), buttons(concern, follow, ours));
    }

    private static @Nullable String now(ConcernView c) {
        if (c.state() == ConcernState.REFERRED || !c.safety().isUnsafe()) return null;
        return "The child was not safe when this was recorded. If they are in danger now, call 999. Then refer; do not"
                + " wait for an answer.";
    }

    private static Alert alert(ConcernView c, boolean ours) {
        if (c.state() == ConcernState.REFERRED)
            return Alert.of(
                    Variant.SUCCESS,
                    "Referred",
                    "This concern was referred. Who referred it is told what becomes of it.");
        if (!ours)
            return Alert.of(
                    Variant.INFORMATION,
                    c.state().words(),
                    "The agency that raised this concern discusses it and may refer it.");
        var waiting = c.discussions().stream().filter(ConsultationView::isWaiting).findFirst();
        if (waiting.isPresent()) return waiting(waiting.get());
        return c.latestAdvice().map(WhatNext::advised).orElseGet(WhatNext::discuss);
    }

    private static Alert discuss() {
        return Alert.of(
                Variant.INFORMATION,
                "Discuss this with a manager or designated lead",
                "Ask for advice, or add a discussion you have had. If the child may be suffering, or likely to suffer,"
                        + " significant harm, do not wait: refer now.");
    }

    private static Alert waiting(ConsultationView k) {
        var of = k.askedOf() == null ? "A lead" : k.askedOf().name();
        var due = k.dueAt();
        if (k.nobodyLeft())
            return Alert.of(
                    Variant.WARNING,
                    "Nobody has answered: you can refer now",
                    "Everybody in your agency who can advise on this was asked." + ENOUGH);
        var by = due == null ? "" : " and should answer by " + Wording.due(due);
        if (k.passedOnAt() != null)
            return Alert.of(
                    Variant.WARNING,
                    "No answer in time: you can refer now",
                    "It has been passed to " + of + ", who has been asked" + by + "." + ENOUGH);
        return Alert.of(
                Variant.INFORMATION,
                "Waiting for advice",
                of
                        + " was asked on "
                        + Wording.dayAndTime(k.askedAt())
                        + by
                        + ". You need not wait: you can refer now.");
    }

    private static Alert advised(ConsultationView.Given advice) {
        if (advice.concernRemains())
            return Alert.of(
                    Variant.WARNING,
                    "Concern remains: refer now",
                    "Refer to children's social care and the police, whether or not the child takes up services.");
        var look = advice.lookAgainOn();
        return Alert.of(
                Variant.INFORMATION,
                "Not referred, with a reason",
                "If you are still concerned you can refer."
                        + ENOUGH
                        + (look == null
                                ? ""
                                : " Look again on "
                                        + Wording.day(look)
                                        + "; that day does not replace a referral."));
    }

    /** The first is the one thing to do; the others are there as well. */
    private static List<Button> buttons(ConcernView c, String follow, boolean ours) {
        if (!ours) return List.of();
        var at = "/concerns/" + c.id();
        if (c.state() == ConcernState.REFERRED)
            return List.of(Button.link("Follow the referral", follow));
        var refer = Button.link("Refer now", at + "/refer");
        var ask = Button.link("Ask for advice", at + "/consult");
        var buttons = new ArrayList<Button>();
        var fresh = c.discussions().isEmpty() && !c.safety().isUnsafe();
        buttons.add(fresh ? ask : refer);
        if (fresh) buttons.add(refer.quiet());
        else if (c.discussions().stream().noneMatch(ConsultationView::isWaiting))
            buttons.add(ask.quiet());
        return buttons;
    }
}
