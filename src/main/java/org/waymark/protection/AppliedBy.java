package org.waymark.protection;

/** Who asked the court for an emergency protection order (Children Act 1989 s44, domain.md B.6). */
public enum AppliedBy {
    LOCAL_AUTHORITY("The local authority"),
    DESIGNATED_OFFICER("The designated officer, while the child was in police protection"),
    NSPCC("The NSPCC"),
    SOMEBODY_ELSE("Somebody else");

    private final String words;

    AppliedBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
