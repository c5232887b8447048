package org.waymark.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.waymark.web.Frames;

/** An address that no controller has: a page for people, problem+json for programs. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoSuchPage {
    private final Frames frames;

    NoSuchPage(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler
    Object noSuchAddress(NoResourceFoundException e, HttpServletRequest request) {
        return answer(
                request,
                HttpStatus.NOT_FOUND,
                "There is no such address; /api/openapi.json has them all.");
    }

    @ExceptionHandler
    Object noSuchMethod(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        return answer(
                request,
                HttpStatus.METHOD_NOT_ALLOWED,
                "This address does not answer " + e.getMethod() + "; /api/openapi.json says what.");
    }

    private Object answer(HttpServletRequest request, HttpStatus status, String words) {
        if (request.getRequestURI().startsWith("/api/"))
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatusAndDetail(status, words));
        var page = ErrorPage.of(frames.of(request), status, null);
        var view = new ModelAndView(page.template(), "page", page);
        view.setStatus(status);
        return view;
    }
}
