package org.waymark.procedures;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.waymark.access.signin.Area;
import org.waymark.calendar.England;
import org.waymark.start.CannotStart;

/**
 * The area's procedures by date. Published at a start: from the folder of WAYMARK_PROCEDURES, or
 * Northmoor's for a demonstration.
 */
@Service
public class Procedures implements SmartInitializingSingleton {
    private final PackStore store;
    private final Area area;
    private final Clock clock;
    private final String folder;
    private volatile List<ProceduresPack> packs = List.of();

    Procedures(
            PackStore store,
            Area area,
            Clock clock,
            @Value("${waymark.procedures:}") String folder) {
        this.store = store;
        this.area = area;
        this.clock = clock;
        this.folder = folder;
    }

    /**
     * @throws CannotStart if a pack is wrong, was changed, or none is in force
     */
    @Override
    public void afterSingletonsInstantiated() {
        if (!folder.isBlank()) PackFiles.of(Path.of(folder)).forEach(store::publish);
        else if (area.isNew() || area.isDemonstration())
            PackFiles.northmoor().forEach(store::publish);
        packs = store.all();
        var today = today();
        if (packs.stream().noneMatch(p -> !p.effectiveFrom().isAfter(today)))
            throw new CannotStart(
                    "No version of the area's procedures is in force today. Set WAYMARK_PROCEDURES to a folder with one whose effective_from is "
                            + today
                            + " or earlier.");
    }

    public ProceduresPack inForce() {
        return inForce(today());
    }

    /** The version in force on a day; before the first known one, that one. */
    public ProceduresPack inForce(LocalDate day) {
        return packs.reversed().stream()
                .filter(p -> !p.effectiveFrom().isAfter(day))
                .findFirst()
                .orElseGet(packs::getFirst);
    }

    public Optional<ProceduresPack> version(String name) {
        return packs.stream().filter(p -> p.version().equals(name)).findFirst();
    }

    /** Every version ever published, the latest first, also those that are to come. */
    public List<ProceduresPack> versions() {
        return packs.reversed();
    }

    /** The last day on which a version was in force; empty for the latest. */
    public Optional<LocalDate> lastDayOf(ProceduresPack pack) {
        return packs.stream()
                .map(ProceduresPack::effectiveFrom)
                .filter(from -> from.isAfter(pack.effectiveFrom()))
                .findFirst()
                .map(from -> from.minusDays(1));
    }

    private LocalDate today() {
        return England.dateOf(clock.instant());
    }
}
