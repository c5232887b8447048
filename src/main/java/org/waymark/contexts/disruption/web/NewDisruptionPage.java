package org.waymark.contexts.disruption.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.contexts.ContextQuery;
import org.waymark.contexts.disruption.Target;
import org.waymark.contexts.disruption.Tool;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

/**
 * A tool is considered.
 *
 * @param contexts the context cases that this person reads
 */
public record NewDisruptionPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        List<Tool> tools,
        List<ContextQuery.Line> contexts,
        UUID me)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "disruption-new";

    @Override
    public String title() {
        return "Consider a notice, order or other tool";
    }

    @Override
    public String back() {
        return "/disruptions";
    }

    public List<Option> toolOptions() {
        return Stream.concat(
                        Stream.of(Option.of("", "Choose")),
                        tools.stream().map(t -> Option.of(t.code(), t.name())))
                .toList();
    }

    public List<Option> contextOptions() {
        return Stream.concat(
                        Stream.of(Option.of("", "None")),
                        contexts.stream().map(c -> Option.of(c.id().toString(), c.title())))
                .toList();
    }

    public List<Choice> targets() {
        return Choice.each(Target.values(), Target::words);
    }

    public List<Choice> known() {
        return Choice.each(Known.values(), Known::words);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of();
    }
}
