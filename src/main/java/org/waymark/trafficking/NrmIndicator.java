package org.waymark.trafficking;

/** What was considered. Several may be there; none is counted, and none decides (domain.md C.3). */
public enum NrmIndicator {
    MOVED("Taken from place to place by others"),
    HARBOURED("Kept or housed somewhere by others"),
    RECRUITED("Approached, offered something or recruited by others"),
    CONTROLLED("Others decide where the child goes, or hold their telephone, money or papers"),
    DEBT("Others say that the child owes them something"),
    MISSING("Missing from home or care, with no account of where"),
    SEXUAL_EXPLOITATION("Sexual exploitation is suspected"),
    CRIMINAL_EXPLOITATION("Criminal exploitation is suspected"),
    LABOUR("Made to work, or made to work in a home"),
    OTHER("Something else, in your own words");

    private final String words;

    NrmIndicator(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
