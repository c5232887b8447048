package org.waymark.missing;

import java.util.Arrays;
import java.util.List;

/**
 * Why a child left: pushed by something, drawn by something. In the child's own sense, never
 * blaming (domain.md B.5, C.4).
 */
public enum Reason {
    ARGUMENT(Side.PUSH, "An argument or conflict"),
    UNHAPPY_WHERE_THEY_LIVE(Side.PUSH, "Unhappy where they live"),
    FEELS_UNSAFE(Side.PUSH, "Does not feel safe where they live"),
    NOT_LISTENED_TO(Side.PUSH, "Does not feel listened to"),
    BULLYING(Side.PUSH, "Bullying"),
    TROUBLE_AT_SCHOOL(Side.PUSH, "Trouble at school or college"),
    OTHER_PUSH(Side.PUSH, "Something else they wanted to get away from"),
    FRIENDS(Side.PULL, "To be with friends"),
    FAMILY(Side.PULL, "To be with family"),
    OLDER_PERSON(Side.PULL, "An older person described as boyfriend, girlfriend or friend"),
    FETCHED(Side.PULL, "Was fetched or told to come"),
    THINGS_OR_MONEY(Side.PULL, "Was given or promised things, money or somewhere to stay"),
    PARTY(Side.PULL, "A party, alcohol or drugs"),
    ONLINE_CONTACT(Side.PULL, "Somebody met online"),
    OTHER_PULL(Side.PULL, "Something else that drew them"),
    DID_NOT_SAY(Side.NEITHER, "The child did not say");

    /** Away from something, or towards something. */
    public enum Side {
        PUSH,
        PULL,
        NEITHER
    }

    private final Side side;
    private final String words;

    Reason(Side side, String words) {
        this.side = side;
        this.words = words;
    }

    public Side side() {
        return side;
    }

    public String words() {
        return words;
    }

    public static List<Reason> of(Side side) {
        return Arrays.stream(values()).filter(r -> r.side == side).toList();
    }
}
