package org.waymark.web;

import java.util.List;
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

    /** This page in a template, such as {@code identification/who}; 422 if there are errors. */
    default ModelAndView view(String template) {
        var view = new ModelAndView(template, "page", this);
        if (!errors().isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
