package org.waymark.child;

import org.jspecify.annotations.Nullable;

/**
 * As the children in need census has it (domain.md D.7). Said by the child or a parent, never
 * judged by looking, and it lowers no concern.
 */
public enum Ethnicity {
    WBRI("White British"),
    WIRI("White Irish"),
    WIRT("Traveller of Irish heritage"),
    WROM("Gypsy or Roma"),
    WOTH("Any other White background"),
    MWBC("White and Black Caribbean"),
    MWBA("White and Black African"),
    MWAS("White and Asian"),
    MOTH("Any other mixed background"),
    AIND("Indian"),
    APKN("Pakistani"),
    ABAN("Bangladeshi"),
    AOTH("Any other Asian background"),
    CHNE("Chinese"),
    BCRB("Black Caribbean"),
    BAFR("Black African"),
    BOTH("Any other Black background"),
    OOTH("Any other ethnic group"),
    REFU("Did not want to say"),
    NOBT("Not yet asked");

    private final String words;

    Ethnicity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** In words; what is no code is given back as it was written. */
    public static @Nullable String words(@Nullable String code) {
        for (var e : values()) if (e.name().equals(code)) return e.words;
        return code;
    }
}
