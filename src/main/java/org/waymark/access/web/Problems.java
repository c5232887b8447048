package org.waymark.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.waymark.access.NotAllowed;
import org.waymark.access.Refusals;
import org.waymark.casefile.CaseReference;
import org.waymark.sql.Id;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** What a program is told when something was not done: problem+json with the field and the rule. */
@RestControllerAdvice(annotations = RestController.class)
@org.springframework.core.annotation.Order(org.springframework.core.Ordered.HIGHEST_PRECEDENCE)
class Problems {
    private final Refusals refusals;

    Problems(Refusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(RuleBroken e) {
        var status = e.rule().isConflict() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        var problem = ProblemDetail.forStatusAndDetail(status, e.rule().words());
        problem.setType(URI.create("urn:waymark:rule:" + e.rule().name()));
        problem.setProperty("errors", e.breaks().stream().map(Problems::line).toList());
        return as(problem);
    }

    private static Map<String, String> line(RuleBroken.Break b) {
        var line = new LinkedHashMap<String, String>();
        if (b.field() != null) line.put("field", b.field());
        line.put("rule", b.rule().name());
        line.put("message", b.rule().words());
        line.put("source", b.rule().source());
        return line;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFound e) {
        return as(
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.NOT_FOUND, "There is no such record, or not for you."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAllowed(NotAllowed e, HttpServletRequest request) {
        refusals.record(request.getMethod() + " " + request.getRequestURI(), e.rule());
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, e.rule().words());
        problem.setType(URI.create("urn:waymark:rule:" + e.rule().name()));
        problem.setProperty(
                "errors",
                List.of(
                        Map.of(
                                "rule",
                                e.rule().name(),
                                "message",
                                e.rule().words(),
                                "source",
                                e.rule().source())));
        return as(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e) {
        return broken(UnreadableJson.asBrokenRule(e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException e) {
        var type = e.getRequiredType();
        if (type != null && (Id.class.isAssignableFrom(type) || type == CaseReference.class))
            return notFound(new NotFound());
        return broken(new RuleBroken(RequestRules.VALUE_UNREADABLE, e.getName()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e) {
        return as(
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.CONTENT_TOO_LARGE, RequestRules.FILE_TOO_LARGE.words()));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> database(NestedRuntimeException e, HttpServletResponse response) {
        var problem = Outages.problem(e);
        Outages.sayWhen(response, problem.getStatus());
        return as(problem);
    }

    private static ResponseEntity<ProblemDetail> as(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
