package org.waymark.access.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * A right password within the attempts allowed. An unknown account takes as long as a known one.
 */
class PasswordSignIn implements AuthenticationProvider {
    private final DaoAuthenticationProvider passwords;
    private final Attempts attempts;

    PasswordSignIn(DaoAuthenticationProvider passwords, Attempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication given) {
        if (!attempts.take(given.getName(), address(given)))
            throw new LockedException("too many attempts");
        var signedIn = passwords.authenticate(given);
        attempts.forget(given.getName(), address(given));
        return signedIn;
    }

    private static String address(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails d ? d.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
