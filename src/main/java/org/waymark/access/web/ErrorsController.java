package org.waymark.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.waymark.access.ShowsNoChild;
import org.waymark.web.Frames;

/** The last resort, for what no controller could answer. Never says why: that is in the log. */
@Controller
class ErrorsController implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorsController.class);

    private final Frames frames;

    ErrorsController(Frames frames) {
        this.frames = frames;
    }

    @ShowsNoChild("an error says nothing about what was asked for")
    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        var status = status(request);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (status.is5xxServerError()) LOG.error("{} {}", status.value(), failure(request));
        Outages.sayWhen(response, status.value());
        if (path.startsWith("/api/"))
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatus(status));
        var page = ErrorPage.of(frames.of(request), status, null);
        var view = new ModelAndView(page.template(), "page", page);
        view.setStatus(status);
        return view;
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var outage = Outages.status(cause(request));
        if (outage.isPresent()) return outage.get();
        var status = code instanceof Integer n ? HttpStatus.resolve(n) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    /** The kinds of the failure and of its causes; their messages may hold what was typed. */
    private static String failure(HttpServletRequest request) {
        var text = new StringBuilder();
        for (var t = cause(request); t != null; t = t.getCause()) {
            text.append(t.getClass().getName());
            if (t.getStackTrace().length > 0) text.append(" at ").append(t.getStackTrace()[0]);
            text.append("; ");
        }
        return text.toString();
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable t
                ? t
                : null;
    }
}
