package org.waymark.testing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.calendar.AreaClock;

/** Answers a request as of another moment, so that a story of months is told through the API. */
@Configuration(proxyBeanMethods = false)
public class Moments {
    public static final String HEADER = "X-As-Of";

    /** After the filters that find out who asks: tokens end in the real time. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static OncePerRequestFilter answersAsOf() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(
                    HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                var moment = request.getHeader(HEADER);
                if (moment == null) chain.doFilter(request, response);
                else AreaClock.at(Instant.parse(moment), () -> on(chain, request, response));
            }
        };
    }

    private static void on(
            FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
