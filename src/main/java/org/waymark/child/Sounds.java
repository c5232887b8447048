package org.waymark.child;

import java.util.LinkedHashSet;
import java.util.Set;

/** The codes of names that differ by one sound: left out, added, changed or exchanged. */
final class Sounds {
    private static final String LETTERS = "AFHJKLMNPRSTX0";

    private Sounds() {}

    static Set<String> near(String sound) {
        var codes = new LinkedHashSet<String>();
        if (sound.length() < 2 || !sound.matches("[A-Z0]+")) return codes;
        for (int i = 0; i <= sound.length(); i++) {
            var before = sound.substring(0, i);
            if (i < sound.length()) codes.add(before + sound.substring(i + 1));
            if (i < sound.length() - 1)
                codes.add(before + sound.charAt(i + 1) + sound.charAt(i) + sound.substring(i + 2));
            for (var letter : LETTERS.split("")) {
                if (i < sound.length()) codes.add(before + letter + sound.substring(i + 1));
                codes.add(cut(before + letter + sound.substring(i)));
            }
        }
        codes.remove(sound);
        codes.remove("");
        return codes;
    }

    private static String cut(String code) {
        return code.length() > NameCode.LONGEST_SOUND
                ? code.substring(0, NameCode.LONGEST_SOUND)
                : code;
    }
}
