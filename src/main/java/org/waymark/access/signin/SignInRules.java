package org.waymark.access.signin;

import org.waymark.web.Rule;

enum SignInRules implements Rule {
    PASSWORD_TOO_SHORT("Password must be 12 characters or more"),
    PASSWORD_TOO_LONG("Password must be 128 characters or fewer"),
    PASSWORD_EASILY_GUESSED(
            "Choose a password that is harder to guess, such as three or four unrelated words"),
    PASSWORD_WRONG("Enter your current password"),
    PASSWORDS_DIFFER("The two new passwords must be the same"),
    TOKEN_NEEDS_NAME("Enter what the token is for"),
    TOKEN_NEEDS_DAYS("Choose how long the token is valid");

    private final String words;

    SignInRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "quality.md, security";
    }
}
