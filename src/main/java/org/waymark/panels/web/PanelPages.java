package org.waymark.panels.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.panels.ItemQuery;
import org.waymark.panels.ItemState;
import org.waymark.panels.PanelActionId;
import org.waymark.panels.PanelId;
import org.waymark.panels.PanelItemId;
import org.waymark.panels.PanelList;
import org.waymark.panels.PanelQuery;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.LawfulBasis;
import org.waymark.people.Role;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/** Fills the pages of panels. */
@Component
class PanelPages {
    private final PanelQuery panels;
    private final ItemQuery items;
    private final KeptForms kept;
    private final Clock clock;

    PanelPages(PanelQuery panels, ItemQuery items, KeptForms kept, Clock clock) {
        this.panels = panels;
        this.items = items;
        this.kept = kept;
        this.clock = clock;
    }

    PanelsPage list(Frame frame, @Nullable PanelId after) {
        return new PanelsPage(frame, panels.mine(after), isCoordinator());
    }

    private List<Choice> bases() {
        var kind = CurrentPractitioner.get().agency().kind();
        return Choice.each(
                LawfulBasis.of(kind, England.dateOf(clock.instant())), LawfulBasis::words);
    }

    private static boolean isCoordinator() {
        return CurrentPractitioner.get().is(Role.PANEL_COORDINATOR);
    }

    PanelPage panel(Frame frame, Form form, PanelId id) {
        var shown = kept.of(form, Form.blank(), id.value(), PanelPage.DRAFT);
        return new PanelPage(frame, shown.form(), shown.words(), panels.get(id), clock.instant());
    }

    NominatePage nominate(Frame frame, Form form) {
        var me = CurrentPractitioner.get();
        var shown = kept.of(form, Form.blank(), me.id().value(), NominatePage.DRAFT);
        return new NominatePage(frame, shown.form(), shown.words(), me.id(), bases());
    }

    NominateChildPage nominate(Frame frame, Form form, CaseReference reference) {
        var child = items.child(reference);
        var shown = kept.of(form, Form.blank(), child.id().value(), NominateChildPage.DRAFT);
        return new NominateChildPage(frame, shown.form(), shown.words(), child, bases());
    }

    ItemPage item(Frame frame, Form form, PanelItemId id) {
        var shown = kept.of(form, Form.blank(), id.value(), ItemPage.LINE, ItemPage.MINUTE);
        var item = items.get(id);
        var chooses =
                isCoordinator()
                        && (item.state() == ItemState.NOMINATED || item.state() == ItemState.DONE);
        return new ItemPage(
                frame,
                shown.form(),
                shown.words(),
                item,
                chooses ? panels.planned() : List.<PanelList.Line>of(),
                isCoordinator(),
                bases());
    }

    ActionsPage actions(Frame frame, @Nullable AgencyId agency, @Nullable PanelActionId after) {
        return new ActionsPage(
                frame, items.chaser(agency, after), agency, England.dateOf(clock.instant()));
    }

    ActionPage action(Frame frame, Form form, PanelActionId id) {
        return new ActionPage(frame, form, items.action(id), England.dateOf(clock.instant()));
    }
}
