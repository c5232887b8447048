package org.waymark.documents;

import java.util.Locale;

/**
 * Everything that one printed document says. A module writes one record per document, and one
 * template with {@code @param ThatRecord paper} inside {@code documents/paper}.
 */
public interface Paper {

    /** What a PDF reader shows in its window. Never a child's name. */
    String title();

    /** What kind of document it is, in a sentence, for those who search or listen. */
    String description();

    /** What stands on top of every sheet. */
    default String caution() {
        return "Confidential: about a child. Keep it safe, and show it only to those who protect the child.";
    }

    /** On every sheet, so that sheets that came apart are put together again. */
    String reference();

    /** {@code org.waymark.referral.reading.ReferralPaper} is {@code referral/referral-paper}. */
    default String template() {
        var module = getClass().getPackageName().split("\\.")[2];
        var name = getClass().getSimpleName();
        return module
                + "/"
                + name.replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT)
                + ".jte";
    }
}
