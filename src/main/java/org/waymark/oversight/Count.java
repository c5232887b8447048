package org.waymark.oversight;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One number and what it is made of; null where it is not shown.
 *
 * @param part late, or repeat; null also where the figures have no parts
 * @param rest in time, or first
 */
@Schema(
        description =
                "A number and its parts (late and in time; repeat and first). Null: not shown, because it is 1 to 4 or would give one away; parts also where there are none.")
public record Count(@Nullable Integer total, @Nullable Integer part, @Nullable Integer rest) {

    /** The rest as a share of the whole in hundredths; null where one of them is not shown. */
    public @Nullable Integer rate() {
        return total == null || rest == null || total == 0
                ? null
                : (int) Math.round(100.0 * rest / total);
    }
}
