package org.waymark.identification.web;

import static org.waymark.identification.web.Step.*;

import java.util.regex.Pattern;
import org.waymark.identification.RaiseConcern;
import org.waymark.web.RuleBroken;

/** On which page, and in which field, an answer of the command is given. */
final class Fields {
    private static final Pattern CHILD = Pattern.compile("children\\[(\\d+)](?:\\.(.+))?");
    private static final Pattern ITEM = Pattern.compile("indicators\\[(\\d+)]\\.(\\w+)");

    private Fields() {}

    static Misread of(RuleBroken.Break broken, Journey journey, RaiseConcern command) {
        var path = broken.field() == null ? "" : broken.field();
        var child = CHILD.matcher(path);
        if (child.matches()) {
            var index = Integer.parseInt(child.group(1));
            var number = journey.children().get(index);
            var rest = child.group(2) == null ? "" : child.group(2);
            return ofChild(broken, number, rest, command, index);
        }
        return switch (path) {
            case "account.what" -> new Misread(Stop.at(WHAT), "what", broken.rule());
            case "account.toldBy" -> new Misread(Stop.at(WHAT), "toldBy", broken.rule());
            case "account.from" -> new Misread(Stop.at(WHEN), fieldOfDate(journey), broken.rule());
            case "account.precision" -> new Misread(Stop.at(WHEN), "when", broken.rule());
            case "aboutWorker.about" ->
                    new Misread(Stop.at(WORKER_WHO), fieldOfWorker(journey), broken.rule());
            case "aboutWorker.person" ->
                    new Misread(Stop.at(WORKER_MATCH), "workerPerson", broken.rule());
            default -> new Misread(Stop.at(CHECK), "children", broken.rule());
        };
    }

    private static Misread ofChild(
            RuleBroken.Break broken, int child, String rest, RaiseConcern command, int index) {
        var item = ITEM.matcher(rest);
        if (item.matches()) {
            var answer =
                    command.children().get(index).indicators().get(Integer.parseInt(item.group(1)));
            var stop = Stop.seen(answer.list(), child);
            var field = IndicatorsPage.field(answer.list(), answer.code());
            var part = item.group(2).equals("seenOn") ? "-seen" : "-evidence";
            return new Misread(stop, stop.field(field + part), broken.rule());
        }
        var stop = Stop.at(rest.startsWith("safe") ? SAFETY : WHO, child);
        var field =
                switch (rest) {
                    case "safeNow", "safeHome" -> rest;
                    case "described.birth" -> "birth";
                    default -> command.children().get(index).known() == null ? "given" : "keep";
                };
        return new Misread(stop, stop.field(field), broken.rule());
    }

    private static String fieldOfDate(Journey journey) {
        var when = journey.answers().text("when");
        return when.equals("DATE") || when.equals("CONTINUING") ? "happened" : "when";
    }

    private static String fieldOfWorker(Journey journey) {
        return journey.answers().has("workerName") ? "workerRole" : "workerName";
    }
}
