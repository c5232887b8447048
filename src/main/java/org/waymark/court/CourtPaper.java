package org.waymark.court;

import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.documents.Paper;

/**
 * The court support of a child on paper. Therapy is never on it, whoever prints (safety rule 9):
 * what is printed goes into a court file.
 */
public record CourtPaper(CourtView court, String printed) implements Paper, ShowsChildren {
    /** Sexual Offences (Amendment) Act 1992: for life. */
    public static final String ANONYMITY =
            "The law protects this child’s identity for life (Sexual Offences (Amendment) Act 1992). Nothing that could identify the child may be published.";

    @Override
    public String title() {
        return "Court support " + reference();
    }

    @Override
    public String description() {
        return "The support of a child through an investigation and court";
    }

    @Override
    public String reference() {
        var reference = court.child().reference();
        return reference == null ? "no file reference" : reference;
    }

    /** Without any name. */
    public String fileName() {
        return "court-support-"
                + (court.child().reference() == null ? "copy" : reference())
                + ".pdf";
    }

    public List<CourtView.Entry> entries() {
        return court.entries().stream().filter(e -> e.topic() != Topic.THERAPY).toList();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return court.childrenShown();
    }
}
