package org.waymark.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.waymark.access.Shown;
import org.waymark.access.Versioned;

/**
 * Sends the version of what is shown, to be given back with a change, and nothing more to whoever
 * has that version already.
 */
@RestControllerAdvice
class Etags implements ResponseBodyAdvice<Object> {
    @Override
    public boolean supports(
            MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var content = body instanceof Shown<?> shown ? shown.content() : body;
        if (!(content instanceof Versioned versioned)) return body;
        var etag = versioned.etagVersion().etag();
        response.getHeaders().setETag(etag);
        if (!isKnown(request, etag)) return body;
        response.setStatusCode(HttpStatus.NOT_MODIFIED);
        return null;
    }

    /** Who asks again, such as a feed, has it already; that they asked was logged all the same. */
    private static boolean isKnown(ServerHttpRequest request, String etag) {
        return HttpMethod.GET.equals(request.getMethod())
                && request.getHeaders().getIfNoneMatch().contains(etag);
    }
}
