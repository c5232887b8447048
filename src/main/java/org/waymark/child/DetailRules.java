package org.waymark.child;

import org.waymark.web.Rule;

/** What can be wrong with details of a child. */
public enum DetailRules implements Rule {
    NOTHING_ADDED("Enter at least one thing that has become known"),
    NAME_NEEDS_KIND("Choose what kind of name it is"),
    NHS_NUMBER_WRONG("Check the NHS number: it has 10 digits and the last one does not fit"),
    UPN_WRONG("Check the unique pupil number: it has 13 characters and its letter does not fit"),
    NUMBER_OF_ANOTHER(
            "Another file that you can see has this number: look whether it is the same child"),
    ADDRESS_NEEDS_KIND("Choose what kind of address it is"),
    BESIDE_NEEDS_KIND("Choose how the two children belong together"),
    BESIDE_UNKNOWN("Enter the reference of a file that you can see, such as WM-2026-004217"),
    BESIDE_ITSELF("Enter the reference of another file"),
    CHILD_CHANGED("Somebody has added to this child's details since you opened the page") {
        @Override
        public boolean isConflict() {
            return true;
        }
    };

    private final String words;

    DetailRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "domain.md D.7";
    }
}
