package org.waymark.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What the last action did, carried over the redirect after it and shown once. */
public final class Flashes {
    private static final String NAME = "flash";

    private Flashes() {}

    public static void success(RedirectAttributes next, String words) {
        next.addFlashAttribute(NAME, "SUCCESS|" + words);
    }

    public static void information(RedirectAttributes next, String words) {
        next.addFlashAttribute(NAME, "INFORMATION|" + words);
    }

    public static void warning(RedirectAttributes next, String words) {
        next.addFlashAttribute(NAME, "WARNING|" + words);
    }

    public static Frame.@Nullable Flash of(HttpServletRequest request) {
        var flashes = RequestContextUtils.getInputFlashMap(request);
        if (flashes == null || !(flashes.get(NAME) instanceof String text)) return null;
        var parts = text.split("\\|", 2);
        return new Frame.Flash(Frame.Flash.Kind.valueOf(parts[0]), parts[1]);
    }
}
