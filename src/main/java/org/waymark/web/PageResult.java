package org.waymark.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** A page that a controller gives back is shown by the template that bears its name. */
public final class PageResult implements HandlerMethodReturnValueHandler {

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Page.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returned,
            ModelAndViewContainer container,
            NativeWebRequest request) {
        if (value instanceof Page page) show(page, container);
    }

    public static void show(Page page, ModelAndViewContainer container) {
        container.setViewName(page.template());
        container.addAttribute("page", page);
        if (!page.errors().isEmpty())
            container.setStatus(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
