package org.waymark.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.access.Lent;

/**
 * A session ends 15 minutes after the last request and, however busy, eight hours after its start.
 */
@Component
class SessionLimits extends OncePerRequestFilter implements AuthenticationSuccessHandler {
    private static final String SIGNED_IN_AT = "org.waymark.signedInAt";
    private static final Duration LONGEST = Duration.ofHours(8);

    private final Clock clock;
    private final AuthenticationSuccessHandler next;

    SessionLimits(Clock clock) {
        this.clock = clock;
        var handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setDefaultTargetUrl("/");
        this.next = handler;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        request.getSession().setAttribute(SIGNED_IN_AT, clock.instant().toEpochMilli());
        var back = Lent.takeBack(request);
        if (back != null) response.sendRedirect(request.getContextPath() + back);
        else next.onAuthenticationSuccess(request, response, who);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(SIGNED_IN_AT) instanceof Long at
                && Instant.ofEpochMilli(at).plus(LONGEST).isBefore(clock.instant())) {
            session.invalidate();
            response.sendRedirect(request.getContextPath() + "/session-ended");
            return;
        }
        chain.doFilter(request, response);
    }
}
