package org.waymark.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * benchmarks/find/probes.tsv: what somebody typed, tab, whom they meant (given, family, date of
 * birth as the file has it, "-" where unknown). Typed by a person, not made by a rule.
 */
final class HandTyped {
    private HandTyped() {}

    static List<Probe> read(Path file, int after) throws IOException {
        var meant = new HashMap<String, Bearer>();
        var probes = new ArrayList<Probe>();
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var cells = line.split("\t");
            if (cells.length != 4) throw new IOException("four cells, separated by tabs: " + line);
            var who = cells[1] + " " + cells[2] + cells[3];
            var bearer =
                    meant.computeIfAbsent(
                            who, w -> bearer(2_000_001 + after + meant.size() * 2, cells));
            probes.add(new Probe(probes.size() + "", "typed by hand", cells[0], bearer));
        }
        return probes;
    }

    private static Bearer bearer(int number, String[] cells) {
        var odd = number % 2 == 0 ? number + 1 : number;
        return new Bearer(
                odd,
                odd,
                cells[1],
                cells[2],
                cells[3].equals("-") ? null : LocalDate.parse(cells[3]),
                cells[3].equals("-") ? BirthPrecision.UNKNOWN : BirthPrecision.DAY,
                null,
                Sex.F,
                true,
                false);
    }
}
