package org.waymark.child.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.access.Kept;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildFile;
import org.waymark.child.ExploitationLevel;
import org.waymark.child.Judgement;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * How people judged exploitation, the latest first, and a new judgement. No number adds anything up
 * and nothing is chosen beforehand (domain.md C.2 and C.3).
 *
 * @param young whether the child is, or may be, under 13
 * @param within in what time each level is looked at again
 * @param countersigning the judgement whose form was sent; empty for the form of a new one
 */
public record JudgementsPage(
        Frame frame,
        Kept kept,
        ChildFile file,
        List<Judgement> judgements,
        boolean judges,
        boolean manages,
        boolean young,
        Map<ExploitationLevel, String> within,
        String countersigning,
        LocalDate today)
        implements FormOfFile {
    @Override
    public String title() {
        return "Judgement of exploitation";
    }

    public String path() {
        return "/files/" + file.reference() + "/judgements";
    }

    public Form newForm() {
        return countersigning.isEmpty() ? form() : Form.blank();
    }

    public Form formOf(Judgement j) {
        return countersigning.equals(j.id().toString()) ? form() : Form.blank();
    }

    /** Fields of several forms on one page have ids of their own. */
    public String idOf(Judgement j, String field) {
        return countersigning.equals(j.id().toString()) ? field : field + "-" + j.id();
    }

    public boolean mayCountersign(Judgement j) {
        return manages && !j.mine() && j.agreed() == null;
    }

    public List<Choice> levels() {
        return java.util.Arrays.stream(ExploitationLevel.values())
                .map(l -> Choice.of(l.name(), l.words()).hint(hint(l)))
                .toList();
    }

    private String hint(ExploitationLevel l) {
        return l.meaning() + ". Looked at again within " + within.get(l) + ".";
    }

    public SummaryList facts(Judgement j) {
        var facts =
                SummaryList.of()
                        .row("Judged by", j.by() + ", " + Wording.dayAndTime(j.at()))
                        .row("Why", Lines.of(j.rationale()));
        if (j.floorReason() != null)
            facts = facts.row("Why the lowest level", Lines.of(j.floorReason()));
        facts =
                facts.row(
                        "Looked at again",
                        (j.reviewOn().isBefore(today) ? "Overdue since " : "By ")
                                + Wording.day(j.reviewOn()));
        return facts.row("Countersigned", countersigned(j));
    }

    private static String countersigned(Judgement j) {
        if (j.agreed() == null) return "Not yet";
        var words = j.countersignWords() == null ? "" : ": " + j.countersignWords();
        return j.countersignedBy() + (j.agreed() ? " agrees" : " does not agree") + words;
    }
}
