package org.waymark.access.breakglass;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/**
 * Open a file that one has no part in. Whose it is stands nowhere here, only the reference that was
 * typed.
 *
 * @param kept what to say about a draft that was kept
 * @param owner under whose name the draft is kept
 */
public record BreakGlassPage(Frame frame, Form form, @Nullable String kept, String owner)
        implements FormPage {
    @Override
    public String title() {
        return "Open a file by break-glass";
    }

    @Override
    public String back() {
        return "/break-glass";
    }

    public List<Choice> purposes() {
        return Choice.each(GlassPurpose.values(), GlassPurpose::words);
    }

    public List<Choice> hours() {
        return Openings.HOURS.stream()
                .map(h -> Choice.of(h.toString(), h == 1 ? "1 hour" : h + " hours"))
                .toList();
    }
}
