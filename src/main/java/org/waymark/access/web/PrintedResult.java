package org.waymark.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.waymark.access.Printed;

/** Serves a document as an attachment, so that no browser shows it in place of a page. */
final class PrintedResult implements HandlerMethodReturnValueHandler {
    /** For a browser that opens it all the same: nothing in it runs or loads anything. */
    private static final String NOTHING = "default-src 'none'; sandbox";

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return returned.getParameterType() == Printed.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returned,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        if (!(value instanceof Printed printed)) return;
        container.setRequestHandled(true);
        var response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        response.setContentType(printed.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(printed.fileName()).build().toString());
        response.setHeader("Content-Security-Policy", NOTHING);
        response.getOutputStream().write(printed.bytes());
    }
}
