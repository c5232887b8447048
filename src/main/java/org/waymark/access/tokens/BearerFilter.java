package org.waymark.access.tokens;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the person of a valid token as the one who acts. */
@Component
public class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;

    BearerFilter(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.startsWith(SCHEME))
            tokens.owner(header.substring(SCHEME.length()).strip())
                    .ifPresent(who ->
                            SecurityContextHolder.setContext(
                                    new SecurityContextImpl(
                                            new UsernamePasswordAuthenticationToken(
                                                    who.toString(),
                                                    null,
                                                    AuthorityUtils.NO_AUTHORITIES))));
        chain.doFilter(request, response);
    }
}
