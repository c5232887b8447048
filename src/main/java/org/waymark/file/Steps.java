package org.waymark.file;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.casefile.FileLines;
import org.waymark.casefile.FilePart;
import org.waymark.file.Step.State;
import org.waymark.referral.ReferralSummaries;

/**
 * Where a child is in the guide's six steps, from what has happened and as far as the reader may
 * see it. Steps may overlap: a second concern is raised while the first is assessed.
 */
final class Steps {
    private Steps() {}

    static List<Step> of(ChildsFile f) {
        var here = here(f);
        return List.of(
                step(1, "Identify", here, identify(f)),
                step(2, "Discuss and refer", here, refer(f)),
                step(3, "Assess and protect", here, joined(protect(f), rooms(f, 3))),
                step(4, "Support", here, rooms(f, 4)),
                step(5, "Information for the police", here, rooms(f, 5)),
                step(6, "Court", here, rooms(f, 6)));
    }

    /**
     * The step in which something is to be done next. Step 5 goes on beside the others all the time
     * (guide ¶16: "continually"), so a child is never said to be in it.
     */
    private static int here(ChildsFile f) {
        var open =
                f.rooms().stream()
                        .filter(r -> r.words().open() && r.words().step() != 5)
                        .mapToInt(r -> r.words().step())
                        .max();
        if (open.isPresent() && open.getAsInt() > 3) return open.getAsInt();
        if (!f.referrals().protections().isEmpty() || !f.referrals().referrals().isEmpty())
            return 3;
        return f.concerns().isEmpty() ? 1 : 2;
    }

    private static Step step(int number, String name, int here, @Nullable String words) {
        var state = number == here ? State.HERE : number < here ? State.DONE : State.NOT_YET;
        return new Step(number, name, state, words);
    }

    /** What goes on in the rooms of a step; what has ended is in the list below. */
    private static @Nullable String rooms(ChildsFile f, int step) {
        var lines =
                f.rooms().stream()
                        .map(FileLines.Worded::words)
                        .filter(w -> w.step() == step)
                        .toList();
        var open = lines.stream().filter(FilePart.Words::open).toList();
        var said = (open.isEmpty() ? lines : open).stream().limit(3).map(FilePart.Words::words);
        var words = said.collect(Collectors.joining(". "));
        return words.isEmpty() ? null : words;
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
        return first == null ? second : second == null ? first : first + ". " + second;
    }

    private static @Nullable String identify(ChildsFile f) {
        var concerns = f.concerns();
        if (concerns.isEmpty()) return null;
        var latest = concerns.getFirst();
        var first =
                concerns.size() == 1
                        ? "Concern raised"
                        : concerns.size() + " concerns or observations, the latest";
        return first + " by " + latest.agencyName() + ", " + Wording.day(latest.raisedAt());
    }

    private static @Nullable String refer(ChildsFile f) {
        var referrals = f.referrals().referrals();
        if (!referrals.isEmpty())
            return "Referred to children's social care, "
                    + Wording.dayAndTime(referrals.getFirst().receivedAt());
        if (f.concerns().isEmpty()) return null;
        return switch (f.concerns().getFirst().state()) {
            case RAISED -> "Not yet discussed with a manager or designated lead, and not referred";
            case CONSULTING ->
                    f.concerns().getFirst().discussed()
                            ? "Discussed; not yet referred"
                            : "A manager or designated lead was asked for advice";
            case NOT_REFERRED -> "Discussed: not referred, with a reason";
            case REFERRED -> "Referred";
        };
    }

    private static @Nullable String protect(ChildsFile f) {
        var running =
                f.referrals().protections().stream()
                        .filter(p -> p.isRunning(f.now()))
                        .map(p -> "In police protection until " + Wording.dayAndTime(p.expiresAt()))
                        .findFirst();
        var decision = f.referrals().referrals().stream().findFirst().map(r -> words(r, f.now()));
        return running.map(r -> decision.map(d -> r + ". " + d).orElse(r))
                .or(() -> decision)
                .orElse(null);
    }

    private static String words(ReferralSummaries.Summary r, Instant now) {
        var decided = r.decided();
        var at = r.decidedAt();
        if (decided != null && at != null)
            return "Decided: " + decided.words() + ", " + Wording.day(at);
        var late = r.due().isAfter(now) ? "due " : "was due ";
        return "To be decided, " + late + Wording.due(r.due());
    }
}
