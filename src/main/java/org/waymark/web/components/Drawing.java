package org.waymark.web.components;

import java.util.List;

/** A drawing of columns side by side on a line, with room for words below it. */
interface Drawing {
    int BELOW = 18;

    int width();

    /** Where the columns stand: how high the drawing is above it. */
    int baseline();

    List<?> columns();

    default String viewBox() {
        return "0 0 " + width() + " " + (baseline() + BELOW);
    }

    /** Where a column begins. */
    default int x(int index) {
        return index * width() / Math.max(1, columns().size());
    }
}
