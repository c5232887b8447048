package org.waymark.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** What is around every page. */
final class FrameArgument implements HandlerMethodArgumentResolver {
    private final ObjectProvider<Frames> frames;

    FrameArgument(ObjectProvider<Frames> frames) {
        this.frames = frames;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return frames.getObject().of(http);
    }
}
