package org.waymark.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.access.Lent;

/**
 * While a session is lent to a child, every page but the child's own asks for the password again,
 * and the page that asks shows nobody's name.
 */
class LentFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Lent.refuses(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/sign-in?lent");
            return;
        }
        if (Lent.is(request) && request.getServletPath().equals("/sign-in"))
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        chain.doFilter(request, response);
    }
}
