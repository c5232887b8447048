package org.waymark.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.waymark.requests.CommandKey;
import org.waymark.web.RuleBroken;

/** The Idempotency-Key of an API request, or the hidden field of a form. Without one, a new one. */
final class CommandKeyArgument implements HandlerMethodArgumentResolver {
    private static final String HEADER = "Idempotency-Key";
    private static final String FIELD = "_key";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandKey.class;
    }

    @Override
    public CommandKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var header = request.getHeader(HEADER);
        var given = header == null ? request.getParameter(FIELD) : header;
        if (given == null) return CommandKey.random();
        if (given.length() < 8 || given.length() > 200)
            throw new RuleBroken(RequestRules.KEY_LENGTH, HEADER);
        return new CommandKey(
                given, Asked.digest(request.getNativeRequest(HttpServletRequest.class)));
    }
}
