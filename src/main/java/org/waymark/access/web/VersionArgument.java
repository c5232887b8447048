package org.waymark.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.waymark.access.Version;
import org.waymark.web.RuleBroken;

/** If-Match of an API request, or the hidden field of a form. Needed wherever it is asked for. */
final class VersionArgument implements HandlerMethodArgumentResolver {
    private static final String FIELD = "_version";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Version.class;
    }

    @Override
    public Version resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        var given = header == null ? request.getParameter(FIELD) : header;
        if (given == null) throw new RuleBroken(RequestRules.VERSION_NEEDED, HttpHeaders.IF_MATCH);
        try {
            return new Version(Integer.parseInt(given.replace("\"", "").strip()));
        } catch (NumberFormatException e) {
            throw new RuleBroken(RequestRules.VERSION_IS_NUMBER, HttpHeaders.IF_MATCH);
        }
    }
}
