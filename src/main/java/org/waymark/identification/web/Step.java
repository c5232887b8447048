package org.waymark.identification.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.identification.IndicatorList;
import org.waymark.web.NotFound;

/** The questions of the journey, one a page. Five of them are needed; the others can follow. */
public enum Step {
    DANGER(false, "danger"),
    EMERGENCY(false, "emergency"),
    WHAT(false, "what", "toldBy", "theirWords"),
    WHEN(false, "when", "happened", "time", "place"),
    CIRCUMSTANCES(false, "contact", "involved", "involvedAge", "exchange", "advantage"),
    WORKER(false, "worker"),
    WORKER_WHO(false, "workerName", "workerRole", "workerEmployer"),
    WORKER_MATCH(false, "workerPerson"),
    TASKS(false),
    CHECK(false),
    DISCARD(false),
    WHO(true, "given", "family", "knownAs", "birth", "age", "description"),
    MATCH(true, "known"),
    PART(true, "ownPart"),
    SAFETY(true, "inDanger", "safeNow", "safeHome", "safetyWords"),
    DETAILS(true, "sex", "ethnicity", "school"),
    ADDRESS(true, "address", "addressKeptBack"),
    SUSPICION(true, "exploitation"),
    VULNERABILITY(IndicatorList.VULNERABILITY),
    VULNERABILITY_SEEN(IndicatorList.VULNERABILITY),
    INDICATOR(IndicatorList.INDICATOR),
    INDICATOR_SEEN(IndicatorList.INDICATOR),
    ACTUAL_HARM(IndicatorList.ACTUAL_HARM),
    ACTUAL_HARM_SEEN(IndicatorList.ACTUAL_HARM),
    PROTECTIVE(IndicatorList.PROTECTIVE),
    PROTECTIVE_SEEN(IndicatorList.PROTECTIVE),
    OWN_VIEW(true, "ownView", "ownViewWords"),
    ENGAGEMENT(true, "engagement"),
    CONSENT(true, "consentAnalysis", "policeTold"),
    REMOVE(true);

    private final boolean ofChild;
    private final List<String> fields;
    private final @Nullable IndicatorList list;

    Step(boolean ofChild, String... fields) {
        this.ofChild = ofChild;
        this.fields = List.of(fields);
        this.list = null;
    }

    Step(IndicatorList list) {
        this.ofChild = true;
        this.fields = List.of(list.name());
        this.list = list;
    }

    /**
     * @throws NotFound when there is no such step
     */
    static Step of(String slug, boolean ofChild) {
        return Arrays.stream(values())
                .filter(s -> s.ofChild == ofChild && s.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Where what was seen is written for the present items of a list. */
    static Step seen(IndicatorList list) {
        return valueOf(list.name() + "_SEEN");
    }

    /** As it stands in the address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOfChild() {
        return ofChild;
    }

    /** The beginnings of the names of its fields, without the child they belong to. */
    List<String> fields() {
        return fields;
    }

    @Nullable IndicatorList list() {
        return list;
    }

    boolean isSeen() {
        return name().endsWith("_SEEN");
    }
}
