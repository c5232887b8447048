package org.waymark.access.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.access.Next;
import org.waymark.web.PageResult;

/** Goes on (303) or shows the page again (422, or 409 if somebody else was faster). */
final class NextResult implements HandlerMethodReturnValueHandler {
    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return returned.getParameterType() == Next.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returned,
            ModelAndViewContainer container,
            NativeWebRequest request) {
        if (!(value instanceof Next next)) return;
        var page = next.page();
        if (page == null) {
            container.setRedirectModelScenario(true);
            container.setView(redirect(Objects.requireNonNull(next.path())));
            return;
        }
        PageResult.show(page, container);
        if (next.isConflict()) container.setStatus(HttpStatus.CONFLICT);
    }

    private static View redirect(String path) {
        var view = new RedirectView(path, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
