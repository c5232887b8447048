package org.waymark.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.waymark.web.components.Link;
import org.waymark.web.forms.Errors;

/**
 * Everything that one template shows. A module writes one record per page, and one template with
 * {@code @param ThatRecord page}.
 */
public interface Page {

    /**
     * What the browser's tab and a screen reader say first. Never a child's name: titles stay in
     * browser histories.
     */
    String title();

    /** What every page has around it. */
    Frame frame();

    /** What was wrong with what was typed, in the order of the questions. */
    default Errors errors() {
        return Errors.NONE;
    }

    /** Where "Back" leads; null for no such link. */
    default @Nullable String back() {
        return null;
    }

    /** The way down to this page, without the page itself. */
    default List<Link> breadcrumbs() {
        return List.of();
    }

    /** True for tables that need the whole width; text is easier to read in two thirds of it. */
    default boolean isWide() {
        return false;
    }

    /**
     * The template of this page, by convention: {@code org.waymark.referral.DecisionPage} is shown
     * by {@code referral/decision}.
     */
    default String template() {
        var module = getClass().getPackageName().split("\\.")[2];
        var name = getClass().getSimpleName().replaceFirst("Page$", "");
        return module + "/" + name.replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }

    /** This page in its template; 422 if there are errors. */
    default ModelAndView view() {
        var view = new ModelAndView(template(), "page", this);
        if (!errors().isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
