package org.waymark.casefile;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.start.Command;

/** {@code ./waymark verify-audit}: is every file's history as it was written? */
@Component
class VerifyAudit implements Command {
    private final Histories histories;

    VerifyAudit(Histories histories) {
        this.histories = histories;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(List<String> arguments) {
        return verify(System.out);
    }

    int verify(PrintStream out) {
        var size = histories.size();
        var broken = histories.verify();
        out.printf("%,d entries of %,d files were checked.%n", size.entries(), size.files());
        if (broken.isEmpty()) {
            out.println("Every entry is as it was written.");
            return 0;
        }
        for (var b : broken) out.println(words(b));
        out.printf(
                "%,d found. Compare with a backup, and tell the data-protection officer.%n",
                broken.size());
        return 1;
    }

    private static String words(Histories.Broken b) {
        return b.entry() == null
                ? "  file of child %s: %s".formatted(b.child(), b.why())
                : "  entry %s, number %d of the file of child %s: %s"
                        .formatted(b.entry(), b.seq(), b.child(), b.why());
    }
}
