package org.waymark.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;

/**
 * Runs the request as the practitioner as they are now, not as they were at sign-in: a role that
 * ended a minute ago is gone, and somebody who has left is signed out.
 */
@Component
class ActingFilter extends OncePerRequestFilter {
    private final Practitioners people;

    ActingFilter(Practitioners people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || who instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        var person = people.find(new PractitionerId(UUID.fromString(who.getName())));
        if (person.isEmpty()) {
            var session = request.getSession(false);
            if (session != null) session.invalidate();
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            CurrentPractitioner.as(
                    person.get(),
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
