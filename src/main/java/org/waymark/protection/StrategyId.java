package org.waymark.protection;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which strategy discussion. */
public record StrategyId(UUID value) implements Id {
    public static StrategyId random() {
        return new StrategyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
