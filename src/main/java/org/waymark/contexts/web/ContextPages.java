package org.waymark.contexts.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.contexts.ContextActionId;
import org.waymark.contexts.ContextCases;
import org.waymark.contexts.ContextId;
import org.waymark.contexts.ContextLinkId;
import org.waymark.contexts.ContextQuery;
import org.waymark.contexts.ContextReaders;
import org.waymark.people.Agencies;
import org.waymark.people.Team;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/** Fills the pages of context cases. */
@Component
class ContextPages {
    private final ContextQuery query;
    private final ContextCases cases;
    private final ContextReaders readers;
    private final Agencies agencies;
    private final KeptForms kept;
    private final Clock clock;

    ContextPages(
            ContextQuery query,
            ContextCases cases,
            ContextReaders readers,
            Agencies agencies,
            KeptForms kept,
            Clock clock) {
        this.query = query;
        this.cases = cases;
        this.readers = readers;
        this.agencies = agencies;
        this.kept = kept;
        this.clock = clock;
    }

    ContextsPage contexts(Frame frame, boolean closed, @Nullable ContextId after) {
        return new ContextsPage(
                frame, query.mine(closed, after), closed, cases.mayOpen(), clock.instant());
    }

    NewContextPage fresh(Frame frame, Form form) {
        var me = cases.toOpen();
        var teams =
                me.teams().stream()
                        .map(agencies::team)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(Team::name))
                        .toList();
        var start =
                teams.size() == 1
                        ? Form.blank().with("team", teams.getFirst().id().toString())
                        : Form.blank();
        var choices = teams.stream().map(t -> Choice.of(t.id().toString(), t.name())).toList();
        var shown = kept.of(form, start, me.id().value(), NewContextPage.DRAFT);
        return new NewContextPage(frame, shown.form(), shown.words(), choices, me.id().value());
    }

    ContextPage context(Frame frame, Form form, ContextId id) {
        var context = query.get(id);
        var shown = kept.of(form, Form.blank(), id.value(), ContextPage.DRAFTS);
        return new ContextPage(frame, shown.form(), shown.words(), context, clock.instant());
    }

    ContextActionPage action(Frame frame, Form form, ContextActionId id) {
        var shown = kept.of(form, Form.blank(), id.value(), ContextActionPage.DRAFT);
        return new ContextActionPage(
                frame, shown.form(), shown.words(), query.action(id), clock.instant());
    }

    ContextLinkPage link(Frame frame, Form form, ContextLinkId id) {
        var link = query.link(id);
        var context = link.context();
        var runs = context != null && readers.runsIt(context.value());
        return new ContextLinkPage(frame, form, link, runs);
    }
}
