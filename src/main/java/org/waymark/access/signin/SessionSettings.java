package org.waymark.access.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

@Configuration
class SessionSettings {
    /**
     * Two tabs that come back at the same moment both write the same row of one session: the later
     * one wins, instead of an error page for one of them.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> twoTabsAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
