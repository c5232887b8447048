package org.waymark.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.waymark.access.NotAllowed;
import org.waymark.access.Refusals;
import org.waymark.web.Frames;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * What a person is told when something was not done and their form could not say it. After {@link
 * Problems}, which answers programs, and before Spring's own answer, which is for programs too.
 */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PageErrors {
    private final Frames frames;
    private final Refusals refusals;

    PageErrors(Frames frames, Refusals refusals) {
        this.frames = frames;
        this.refusals = refusals;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND, null);
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed e, HttpServletRequest request) {
        refusals.record(request.getMethod() + " " + request.getRequestURI(), e.rule());
        return page(request, HttpStatus.FORBIDDEN, e.rule().words());
    }

    @ExceptionHandler
    ModelAndView broken(RuleBroken e, HttpServletRequest request) {
        return page(
                request,
                e.rule().isConflict() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                e.rule().words());
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return page(request, HttpStatus.CONTENT_TOO_LARGE, RequestRules.FILE_TOO_LARGE.words());
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView database(
            NestedRuntimeException e, HttpServletRequest request, HttpServletResponse response) {
        var problem = Outages.problem(e);
        Outages.sayWhen(response, problem.getStatus());
        return page(request, HttpStatus.valueOf(problem.getStatus()), problem.getDetail());
    }

    private ModelAndView page(
            HttpServletRequest request,
            HttpStatus status,
            @org.jspecify.annotations.Nullable String words) {
        var page = ErrorPage.of(frames.of(request), status, words);
        var view = new ModelAndView(page.template(), "page", page);
        view.setStatus(status);
        return view;
    }
}
