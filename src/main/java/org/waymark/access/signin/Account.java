package org.waymark.access.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.waymark.sql.Sql;

/** Accounts as Spring Security wants them. The name of the principal is the practitioner's id. */
@Service
class Account implements UserDetailsService {
    private final Sql sql;

    Account(Sql sql) {
        this.sql = sql;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return find(email).orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private Optional<UserDetails> find(@Nullable String email) {
        return sql.first(
                """
                select p.id, c.password_hash from practitioner p join credential c on c.practitioner_id = p.id
                where p.email = ?::citext and p.active and not p.service
                """,
                r ->
                        new User(
                                r.uuid("id").toString(),
                                r.text("password_hash"),
                                AuthorityUtils.NO_AUTHORITIES),
                email);
    }
}
