package org.waymark.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.waymark.access.Shown;
import org.waymark.access.Versioned;

/** Sends the version of what is shown, to be given back with a change. */
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
        if (content instanceof Versioned versioned)
            response.getHeaders().setETag(versioned.etagVersion().etag());
        return body;
    }
}
