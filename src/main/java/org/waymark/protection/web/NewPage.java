package org.waymark.protection.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildShown;
import org.waymark.meetings.How;
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.AppliedBy;
import org.waymark.protection.StrategyDecision;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

/**
 * Something is begun for a child, from their file.
 *
 * @param kept what to say about a draft that was kept
 */
public record NewPage(Frame frame, Form form, @Nullable String kept, ChildShown child, What what)
        implements ActPage {
    @Override
    public String title() {
        return what.title();
    }

    @Override
    public String back() {
        return file() + "/safety";
    }

    @Override
    public String template() {
        return what.template();
    }

    public String action() {
        return file() + "/" + what.path();
    }

    public String draft() {
        return "/drafts/" + what.draft() + "/" + child.id();
    }

    public List<Choice> applicants() {
        return ActPage.choices(AppliedBy.values(), AppliedBy::words);
    }

    public List<Choice> categories() {
        return ActPage.choices(AbuseCategory.values(), AbuseCategory::words);
    }

    public List<Option> ways() {
        return Stream.concat(
                        Stream.of(Option.of("", "Choose one")),
                        Arrays.stream(How.values()).map(h -> Option.of(h.name(), h.words())))
                .toList();
    }

    public List<Choice> decisions() {
        return ActPage.choices(StrategyDecision.values(), StrategyDecision::words);
    }
}
