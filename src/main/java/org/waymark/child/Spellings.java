package org.waymark.child;

import java.util.LinkedHashSet;
import java.util.Set;

/** Every spelling that is one letter away: left out, added, another one, or two exchanged. */
final class Spellings {
    private static final int LONGEST = 20;

    private Spellings() {}

    /** Without the name itself. Nothing for a name that is hardly one. */
    static Set<String> near(String folded) {
        var spellings = new LinkedHashSet<String>();
        if (folded.length() < 2 || folded.length() > LONGEST) return spellings;
        for (int i = 0; i <= folded.length(); i++) {
            var before = folded.substring(0, i);
            if (i < folded.length()) spellings.add(before + folded.substring(i + 1));
            if (i < folded.length() - 1)
                spellings.add(
                        before + folded.charAt(i + 1) + folded.charAt(i) + folded.substring(i + 2));
            for (char letter = 'a'; letter <= 'z'; letter++) {
                if (i < folded.length()) spellings.add(before + letter + folded.substring(i + 1));
                spellings.add(before + letter + folded.substring(i));
            }
        }
        spellings.remove(folded);
        return spellings;
    }
}
