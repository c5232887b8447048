package org.waymark.referral.reading;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.documents.Paper;
import org.waymark.web.NotFound;

/** The latest outcome letter on paper. */
public record LetterPaper(Followed followed, Followed.Letter letter, String caution)
        implements Paper, ShowsChildren {
    /**
     * @param caution who around the child may learn of it (safety rule 7)
     * @throws NotFound when nothing was decided yet
     */
    public static LetterPaper of(Followed followed, String caution) {
        if (followed.letters().isEmpty()) throw new NotFound();
        return new LetterPaper(followed, followed.letters().getFirst(), caution);
    }

    @Override
    public String title() {
        return "Outcome of referral " + reference();
    }

    @Override
    public String description() {
        return "What was decided on a referral, and what happens next";
    }

    @Override
    public String reference() {
        var file = followed.file();
        return file == null ? "no file reference" : file.value();
    }

    /** Without any name. */
    public String fileName() {
        return followed.file() == null ? "outcome.pdf" : "outcome-" + reference() + ".pdf";
    }

    public @Nullable String procedures() {
        return letter.procedures();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(followed.child());
    }
}
