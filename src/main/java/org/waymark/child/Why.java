package org.waymark.child;

/** Why a child was found. For the person who chooses; nothing is decided by it. */
public enum Why {
    REFERENCE("File reference"),
    NHS_NUMBER("Same NHS number"),
    UPN("Same unique pupil number"),
    SAME_NAME("Same name"),
    SOUNDS_ALIKE("Name sounds alike"),
    SPELT_ALMOST_ALIKE("Name spelt almost alike"),
    SHORT_NAME("Another form of the name"),
    NAMES_SWAPPED("Given and family name the other way round"),
    ONE_NAME("One of the names"),
    OTHER_NAME("Another name they go by"),
    SAME_BIRTH("Same date of birth"),
    DAY_AND_MONTH_SWAPPED("Date of birth with day and month swapped"),
    ALMOST_SAME_BIRTH("Date of birth almost the same"),
    SAME_YEAR("Born in the same year"),
    ADDRESS("Same address"),
    MAY_BE_SIBLING("Other given name: may be a brother, sister or twin");

    private final String words;

    Why(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
