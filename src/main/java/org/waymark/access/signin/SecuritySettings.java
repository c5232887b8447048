package org.waymark.access.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.waymark.access.tokens.BearerFilter;

/**
 * Who may send a request at all. What they may see is the database's matter. A command of {@code
 * ./waymark} takes no requests.
 */
@Configuration
class SecuritySettings {
    static final String[] FOR_ALL = {
        "/sign-in",
        "/session-ended",
        "/danger",
        "/error",
        "/waymark/**",
        "/webjars/**",
        "/assets/**",
        "/favicon.ico",
        "/api/openapi.json",
        "/.well-known/jwks.json"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    AuthenticationManager signIn(Account accounts, PasswordEncoder encoder, Attempts attempts) {
        var provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(encoder);
        return new ProviderManager(new PasswordSignIn(provider, attempts));
    }

    /** Programs: a token in every request, no session, nothing a browser would send by itself. */
    @Bean
    @ConditionalOnWebApplication
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, BearerFilter bearer, ActingFilter acting)
            throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(bearer, AnonymousAuthenticationFilter.class)
                .addFilterAfter(acting, AuthorizationFilter.class)
                .exceptionHandling(e -> e.authenticationEntryPoint(new NoToken()))
                .authorizeHttpRequests(
                        a -> a.requestMatchers(FOR_ALL).permitAll().anyRequest().authenticated())
                .build();
    }

    /** People: a session in the database, and forms that prove that they came from our own page. */
    @Bean
    @ConditionalOnWebApplication
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SessionLimits limits, ActingFilter acting)
            throws Exception {
        return http.formLogin(f ->
                        f.loginPage("/sign-in")
                                .usernameParameter("email")
                                .successHandler(limits)
                                .failureHandler(new SignInFailed()))
                .exceptionHandling(e -> e.accessDeniedHandler(new StalePage()))
                .logout(l -> l.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(h ->
                        h.addHeaderWriter(new ContentPolicy())
                                .referrerPolicy(r -> r.policy(ContentPolicy.REFERRER))
                                .permissionsPolicyHeader(p -> p.policy(ContentPolicy.PERMISSIONS)))
                .addFilterBefore(new NonceFilter(), HeaderWriterFilter.class)
                .addFilterBefore(limits, AnonymousAuthenticationFilter.class)
                .addFilterAfter(new LentFilter(), SessionLimits.class)
                .addFilterAfter(acting, AuthorizationFilter.class)
                .authorizeHttpRequests(
                        a -> a.requestMatchers(FOR_ALL).permitAll().anyRequest().authenticated())
                .build();
    }

    /** These run in the chains only, not once more around them. */
    @Bean
    FilterRegistrationBean<ActingFilter> actingOnlyInChains(ActingFilter filter) {
        return off(new FilterRegistrationBean<>(filter));
    }

    @Bean
    FilterRegistrationBean<BearerFilter> bearerOnlyInChains(BearerFilter filter) {
        return off(new FilterRegistrationBean<>(filter));
    }

    @Bean
    FilterRegistrationBean<SessionLimits> limitsOnlyInChains(SessionLimits filter) {
        return off(new FilterRegistrationBean<>(filter));
    }

    private static <T extends jakarta.servlet.Filter> FilterRegistrationBean<T> off(
            FilterRegistrationBean<T> registration) {
        registration.setEnabled(false);
        return registration;
    }
}
