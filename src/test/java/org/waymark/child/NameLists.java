package org.waymark.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** The names that generated children bear, by culture: src/test/resources/names. */
final class NameLists {
    private static final List<String> FIRST_HALVES =
            words(
                    "Ash Black Brad Brom Burn Car Cran Crow Dal Den East Fair Far Hal Ham Hart Hay Hazel Holm Horn Kirk Lang Lock Mal Mar Nor Oak Old Pem Rad Ravens Red Rock Row Sed Shel South Stan Sut Thorn Wake Wal West Whit Win Wood");
    private static final List<String> SECOND_HALVES =
            words(
                    "bank berry bourne bridge brook bury by cliffe combe croft dale den field ford gate grave ham hurst land leigh ley lock man more shaw stead ston thorpe ton ward well wick wood worth");

    private final Map<String, List<String>> families = new HashMap<>();
    private final Map<String, List<String>> girls = new HashMap<>();
    private final Map<String, List<String>> boys = new HashMap<>();
    private final List<String> cultures = new ArrayList<>();

    NameLists() {
        for (var line : lines("given.txt")) {
            var words = words(line);
            var girl = words.get(2).equals("F");
            (girl ? girls : boys).put(words.get(0), words.subList(3, words.size()));
            for (int share = girl ? Integer.parseInt(words.get(1)) : 0; share > 0; share--)
                cultures.add(words.get(0));
        }
        for (var line : lines("family.txt")) {
            var words = words(line);
            families.put(words.get(0), words.subList(1, words.size()));
        }
    }

    String culture(SplittableRandom random) {
        return cultures.get(random.nextInt(cultures.size()));
    }

    String family(String culture, SplittableRandom random) {
        if (culture.equals("english") && random.nextInt(100) < 55)
            return FIRST_HALVES.get(random.nextInt(FIRST_HALVES.size()))
                    + SECOND_HALVES.get(random.nextInt(SECOND_HALVES.size()));
        return skewed(Objects.requireNonNull(families.get(culture)), random);
    }

    String given(String culture, Sex sex, SplittableRandom random) {
        return skewed(Objects.requireNonNull((sex == Sex.F ? girls : boys).get(culture)), random);
    }

    /** The first of a list are several times as common as the last. */
    private static String skewed(List<String> names, SplittableRandom random) {
        var u = random.nextDouble();
        return names.get((int) (names.size() * u * Math.sqrt(u)));
    }

    /** The lines of a list that are no comment. */
    static List<String> lines(String file) {
        try (var in = NameLists.class.getResourceAsStream("/names/" + file)) {
            return new String(
                            Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> words(String line) {
        return Arrays.asList(line.strip().split(" +"));
    }
}
