package org.waymark.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.waymark.access.Shown;
import org.waymark.web.Page;
import org.waymark.web.PageResult;

/** Renders a page about children, after its reading was committed to the log. */
final class ShownResult implements HandlerMethodReturnValueHandler {
    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Shown.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returned,
            ModelAndViewContainer container,
            NativeWebRequest request) {
        if (value instanceof Shown<?> shown && shown.content() instanceof Page page)
            PageResult.show(page, container);
    }
}
