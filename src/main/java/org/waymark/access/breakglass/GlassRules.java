package org.waymark.access.breakglass;

import org.waymark.web.Rule;

/** What opening a file by break-glass asks for. None of it waits for anybody. */
public enum GlassRules implements Rule {
    GLASS_NEEDS_REFERENCE("Enter the file's reference, such as WM-2026-004217"),
    GLASS_NEEDS_PURPOSE("Choose what you open the file for"),
    GLASS_NEEDS_REASON("Enter why you must see this file now"),
    GLASS_NEEDS_HOURS("Choose for how long"),
    GLASS_NO_SUCH_FILE(
            "There is no such file, or you may not open it. Check the reference; if a child is in danger, telephone the front door"),
    GLASS_NOT_NEEDED("You can see this file already: you do not need break-glass"),
    GLASS_HAS_ENDED("This has ended already", true),
    GLASS_REVIEW_NEEDS_OUTCOME("Choose whether it was justified"),
    GLASS_REVIEW_NEEDS_WORDS("Enter what you found and what follows"),
    GLASS_REVIEWED_MEANWHILE("Somebody else has reviewed this meanwhile", true),
    GLASS_REVIEW_BY_ANOTHER("Somebody else reviews what you opened yourself");

    private final String words;
    private final boolean conflict;

    GlassRules(String words) {
        this(words, false);
    }

    GlassRules(String words, boolean conflict) {
        this.words = words;
        this.conflict = conflict;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "domain.md H.2, H.3";
    }

    @Override
    public boolean isConflict() {
        return conflict;
    }
}
