package org.waymark.bundles.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.bundles.BundleState;
import org.waymark.bundles.BundleView;
import org.waymark.bundles.CopyLine;
import org.waymark.bundles.Exemption;
import org.waymark.bundles.Mark;
import org.waymark.bundles.Purpose;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Link;
import org.waymark.web.components.Option;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** A bundle: what is in it, what is taken out, who reads it, and the copies. */
public record BundlePage(Frame frame, Kept kept, BundleView bundle)
        implements FormPage, ShowsChildren {
    static final String WORDS = "bundle-words";
    static final String READING = "bundle-reading";
    static final String ANSWER = "bundle-answer";

    @Override
    public String title() {
        return bundle.purpose().title();
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        var reference = bundle.child().reference();
        return bundle.reads() || reference == null ? "/work" : "/files/" + reference + "/bundles";
    }

    public String path() {
        return "/bundles/" + bundle.id();
    }

    public String draft(String kind) {
        return "/drafts/" + kind + "/" + bundle.id();
    }

    public boolean isOpen() {
        return bundle.state() == BundleState.OPEN;
    }

    public boolean isSubjectAccess() {
        return bundle.purpose() == Purpose.SUBJECT_ACCESS;
    }

    public SummaryList facts() {
        var facts =
                SummaryList.of()
                        .row("Child", bundle.child().nameAndAge())
                        .row("For", bundle.receiver())
                        .row(
                                "Put together",
                                bundle.maker() + ", " + Wording.dayAndTime(bundle.madeAt()))
                        .row("Version with words taken out", bundle.state().words());
        if (bundle.request() != null)
            facts =
                    facts.row(
                            "Request",
                            Link.of(
                                    "Read it in the register",
                                    "/data-requests/" + bundle.request()));
        return bundle.reader() == null ? facts : facts.row("Second reader", reader());
    }

    private String reader() {
        return bundle.readAt() == null
                ? Objects.requireNonNull(bundle.reader())
                : bundle.reader() + ", " + Wording.dayAndTime(bundle.readAt());
    }

    public List<Choice> suggestions() {
        return bundle.suggestions().stream()
                .map(s ->
                        Choice.of(s.words(), s.words())
                                .hint(
                                        s.what()
                                                + ", "
                                                + (s.count() == 1 ? "once" : s.count() + " times")
                                                + ". Reason "
                                                + s.code().letter()
                                                + ": "
                                                + s.code().words()))
                .toList();
    }

    /** Ticked until the person has answered: what concerns others goes unless somebody decides. */
    public List<String> ticked() {
        return form().all("remove").isEmpty() && form().errors().isEmpty()
                ? bundle.suggestions().stream().map(BundleView.Suggestion::words).toList()
                : form().all("remove");
    }

    public static List<Option> codes() {
        return Stream.concat(
                        Stream.of(Option.of("", "Select a reason")),
                        Stream.of(Exemption.values()).map(e -> Option.of(e.name(), e.line())))
                .toList();
    }

    public String mark(Mark m) {
        var code = Objects.requireNonNull(m.code());
        return (m.place() == null ? "Everywhere: “" : "Passage: “")
                + m.words()
                + "” ("
                + code.letter()
                + ": "
                + m.reason()
                + "), "
                + m.by();
    }

    /** Enough to tell one decision from another. */
    public String shortly(Mark m) {
        var words = m.words().replaceAll("\\s+", " ").strip();
        return words.length() <= 40 ? words : words.substring(0, 39) + "…";
    }

    public String copy(CopyLine c) {
        return "Copy %d, %s, %d %s"
                .formatted(c.number(), c.version(), c.pages(), c.pages() == 1 ? "page" : "pages");
    }

    public String about(CopyLine c) {
        var made = "Made by " + c.madeBy() + " on " + Wording.dayAndTime(c.madeAt()) + ". ";
        var issued =
                c.issuedAt() == null
                        ? "Not issued."
                        : "Issued by "
                                + c.issuedBy()
                                + " on "
                                + Wording.dayAndTime(c.issuedAt())
                                + ".";
        return made + issued;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return bundle.childrenShown();
    }
}
