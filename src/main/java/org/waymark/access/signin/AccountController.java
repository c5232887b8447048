package org.waymark.access.signin;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.ShowsNoChild;
import org.waymark.access.tokens.ApiTokens;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

@Controller
class AccountController {
    private static final Set<String> DAYS = Set.of("7", "30", "90");

    private final ApiTokens tokens;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final Sql sql;

    AccountController(ApiTokens tokens, Passwords passwords, PasswordEncoder encoder, Sql sql) {
        this.tokens = tokens;
        this.passwords = passwords;
        this.encoder = encoder;
        this.sql = sql;
    }

    @ShowsNoChild("one's own account")
    @GetMapping("/account")
    AccountPage account(Frame frame) {
        return page(frame, Form.blank(), null);
    }

    @ShowsNoChild("one's own account")
    @PostMapping("/account/tokens")
    AccountPage token(Frame frame, Form form) {
        try {
            if (!form.has("token-name"))
                throw new RuleBroken(SignInRules.TOKEN_NEEDS_NAME, "token-name");
            if (!DAYS.contains(form.text("token-days")))
                throw new RuleBroken(SignInRules.TOKEN_NEEDS_DAYS, "token-days");
            var validity = Duration.ofDays(Long.parseLong(form.text("token-days")));
            var me = CurrentPractitioner.get().id();
            return page(frame, Form.blank(), tokens.make(me, form.text("token-name"), validity));
        } catch (RuleBroken broken) {
            return page(frame, form.with(Errors.of(broken)), null);
        }
    }

    @ShowsNoChild("one's own account")
    @PostMapping("/account/tokens/{id}/revoke")
    String revoke(@PathVariable UUID id, RedirectAttributes next) {
        tokens.revoke(CurrentPractitioner.get().id(), id);
        Flashes.success(next, "The token no longer works.");
        return "redirect:/account";
    }

    @ShowsNoChild("one's own account")
    @PostMapping("/account/notices")
    String notices(Form form, RedirectAttributes next) {
        if (!form.has("notices")) return "redirect:/account";
        var wanted = form.is("notices", "yes");
        sql.update(
                "update practitioner set notices = ? where id = ?",
                wanted,
                CurrentPractitioner.get().id());
        Flashes.success(
                next,
                wanted
                        ? "You get an e-mail when there is a task for you."
                        : "You get no e-mails. Your tasks are in My work.");
        return "redirect:/account";
    }

    @ShowsNoChild("one's own account")
    @PostMapping("/account/password")
    Object password(Frame frame, Form form, RedirectAttributes next) {
        try {
            change(form);
        } catch (RuleBroken broken) {
            return page(frame, Form.blank().with(Errors.of(broken)), null).view();
        }
        Flashes.success(next, "Your password is changed.");
        return "redirect:/account";
    }

    private void change(Form form) {
        var me = CurrentPractitioner.get();
        var hash =
                sql.one(
                        "select password_hash from credential where practitioner_id = ?",
                        r -> r.text("password_hash"),
                        me.id());
        if (!encoder.matches(form.text("current"), hash))
            throw new RuleBroken(SignInRules.PASSWORD_WRONG, "current");
        if (!form.text("new").equals(form.text("again")))
            throw new RuleBroken(SignInRules.PASSWORDS_DIFFER, "again");
        try {
            passwords.set(me, form.text("new"));
        } catch (RuleBroken broken) {
            throw broken.on("new");
        }
    }

    private AccountPage page(Frame frame, Form form, @Nullable String token) {
        var me = CurrentPractitioner.get();
        var notices =
                sql.one(
                        "select notices from practitioner where id = ?",
                        r -> r.is("notices"),
                        me.id());
        return new AccountPage(frame, form, me, notices, tokens.of(me.id()), token);
    }
}
