package org.waymark.bundles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.bundles.Blackened.Cut;
import org.waymark.bundles.Blackened.Run;
import org.waymark.bundles.Contents.Piece;
import org.waymark.bundles.Contents.Place;
import org.waymark.documents.BundlePart.Line;

/** What is taken out of the contents of a bundle, applied to a copy of their words. */
final class Redaction {
    private record Words(Sought sought, Exemption because) {}

    private final List<Words> words = new ArrayList<>();
    private final Map<Place, Exemption> places = new HashMap<>();

    private Redaction(Contents contents) {
        for (var address : contents.keptBack())
            words.add(new Words(Sought.of(address), Exemption.ADDRESS));
    }

    /** For the whole version: only addresses that must not be known are gone. */
    static Redaction none(Contents contents) {
        return new Redaction(contents);
    }

    static Redaction of(Contents contents, List<Mark> marks) {
        var redaction = new Redaction(contents);
        for (var m : marks) {
            if (m.code() == null) continue;
            var place = m.place() == null ? null : Place.of(m.place());
            if (place == null) redaction.words.add(new Words(Sought.of(m.words()), m.code()));
            else redaction.places.put(place, m.code());
        }
        return redaction;
    }

    /** A text of which only words can be taken out, such as a heading. */
    List<Run> runs(String text) {
        return Blackened.of(text, cuts(text));
    }

    /** The words of one line. */
    List<Run> runs(Piece piece, Line line, int number, int section, int at) {
        var cuts = cuts(line.words());
        var spans = Contents.spans(piece, line);
        for (var i = 0; i < spans.size(); i++) {
            var because = places.get(new Place(number, section, at, i));
            if (because != null) cuts.add(new Cut(spans.get(i), because));
        }
        return Blackened.of(line.words(), cuts);
    }

    private List<Cut> cuts(String text) {
        var cuts = new ArrayList<Cut>();
        var ready = new Sought.Text(text);
        for (var w : words)
            for (var span : w.sought().in(ready)) cuts.add(new Cut(span, w.because()));
        return cuts;
    }

    /** What is painted over on one page of a document. */
    Pictures.Out out(int piece, int page) {
        var lines =
                places.keySet().stream()
                        .filter(p -> p.piece() == piece && p.section() == page)
                        .map(Place::line)
                        .toList();
        return new Pictures.Out(lines, words.stream().map(Words::sought).toList());
    }

    /** Whether words that are to be taken out can be read in a text. */
    boolean leaves(String text) {
        var ready = new Sought.Text(text);
        return words.stream().anyMatch(w -> !w.sought().in(ready).isEmpty());
    }

    /** Why a passage is taken out; null where it is not. */
    @Nullable Exemption because(Place place) {
        return places.get(place);
    }
}
