package org.waymark.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** What a program is told that sent no valid token. */
class NoToken implements AuthenticationEntryPoint {
    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType("application/problem+json");
        response.getWriter()
                .write(
                        """
                        {"type":"about:blank","title":"Unauthorized","status":401,\
                        "detail":"Send a valid token: Authorization: Bearer wm_… (from your account page)."}\
                        """);
    }
}
