package org.waymark.access.matrix;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.access.Version;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.adults.AddAdult;
import org.waymark.child.adults.AdultDetails;
import org.waymark.child.adults.AroundChild;
import org.waymark.child.allocation.AllocationKind;
import org.waymark.child.allocation.OfferAllocation;
import org.waymark.child.allocation.Offers;
import org.waymark.child.leaving.PrepareTransfer;
import org.waymark.child.leaving.TransferBasis;
import org.waymark.child.leaving.TransferPart;
import org.waymark.child.leaving.Transfers;
import org.waymark.child.voice.Question;
import org.waymark.child.voice.Voices;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** What the allocated team does about a child of the matrix, as of one moment. */
final class ChildSteps {
    private final Northmoor area;
    private final Instant moment;

    ChildSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
    }

    /** Offered to a social worker of the team that took the decided referral on. */
    Map<String, String> decided(ChildId child) {
        return Map.of(
                "allocation", offer(child),
                "adult", adult(child),
                "voice", voice(child),
                "transfer", transfer(child));
    }

    private String transfer(ChildId child) {
        return area.at(
                moment,
                "Lorna Blythe",
                () ->
                        area.bean(Transfers.class)
                                .prepare(
                                        new PrepareTransfer(
                                                key(),
                                                reference(child),
                                                "Southvale",
                                                "Front door",
                                                "The family moved.",
                                                TransferBasis.STATUTORY_DUTY,
                                                List.of(TransferPart.CHILD)))
                                .toString());
    }

    private String voice(ChildId child) {
        return area.at(
                moment,
                "Lorna Blythe",
                () -> {
                    var voices = area.bean(Voices.class);
                    var voice = voices.open(key(), reference(child), "Lorna");
                    voices.answer(voice, Question.WISH.name(), "To go to school.");
                    voices.finish(voice);
                    return voice.toString();
                });
    }

    private String adult(ChildId child) {
        return area.at(
                moment,
                "Anita Rao",
                () ->
                        area.bean(AroundChild.class)
                                .add(
                                        new AddAdult(
                                                key(),
                                                reference(child),
                                                new AdultDetails(
                                                        "An adult",
                                                        "aunt",
                                                        null,
                                                        null,
                                                        null,
                                                        "1 Example Street")))
                                .toString());
    }

    private String offer(ChildId child) {
        var worker = area.person("Lorna Blythe").id();
        return area.at(
                moment,
                "Anita Rao",
                () ->
                        area.bean(Offers.class)
                                .offer(
                                        new OfferAllocation(
                                                key(),
                                                reference(child),
                                                version(child),
                                                AllocationKind.ALLOCATION,
                                                null,
                                                worker,
                                                "See the child by Friday."))
                                .toString());
    }

    private CaseReference reference(ChildId child) {
        return area.bean(CaseFiles.class).referenceOf(child).orElseThrow();
    }

    private Version version(ChildId child) {
        return new Version(
                area.sql()
                        .sql("select version from file where child_id = ?")
                        .param(child.value())
                        .query(Integer.class)
                        .single());
    }

    private static CommandKey key() {
        return new CommandKey(UUID.randomUUID().toString());
    }
}
