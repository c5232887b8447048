package org.waymark.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form of a page that was open longer than its session. On the sign-in page that is nobody's
 * fault: it was left open overnight. Signing out of a session that has ended is done already.
 */
class StalePage implements AccessDeniedHandler {
    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        var path = request.getServletPath();
        if (e instanceof CsrfException && path.equals("/sign-in"))
            response.sendRedirect(request.getContextPath() + "/sign-in?stale");
        else if (e instanceof CsrfException && path.equals("/sign-out"))
            response.sendRedirect(request.getContextPath() + "/session-ended");
        else others.handle(request, response, e);
    }
}
