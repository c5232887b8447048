package org.waymark.child;

import java.util.List;

/**
 * The names of generated children with what search compares, as CSV: kind, number, name, folded,
 * sound. All are made of syllables: nobody bears them.
 */
public final class Names {
    private static final List<String> STARTS =
            List.of("Al", "Be", "Ca", "Da", "El", "Fa", "Ga", "Ha", "Im", "Jo", "Ka", "La", "Mo", "Na", "Ol", "Pe", "Ru", "Sa", "To", "Vi");
    private static final List<String> MIDDLES =
            List.of("b", "der", "l", "m", "n", "rin", "ss", "th", "v", "zar", "kel", "phi", "r", "st");
    private static final List<String> ENDS = List.of("a", "en", "ie", "o", "ton", "wood", "y");

    private Names() {}

    public static void main(String[] args) {
        print("given", "", "");
        print("family", "Mac", "son");
    }

    private static void print(String kind, String before, String after) {
        var n = 0;
        for (var s : STARTS)
            for (var m : MIDDLES)
                for (var e : ENDS) {
                    var name = before + s + m + e + after;
                    var code = NameCode.of(name);
                    System.out.printf("%s,%d,%s,%s,%s%n", kind, n++, name, code.folded(), code.sound());
                }
    }
}
