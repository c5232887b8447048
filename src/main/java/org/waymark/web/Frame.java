package org.waymark.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content: who you are, what you may go to, and how to get help for
 * a child at once.
 *
 * @param user who is signed in; null on the sign-in, session-ended and some error pages
 * @param menu what this person may go to
 * @param search the box on top; null where the role has none
 * @param dangerUrl where "A child is in immediate danger" leads
 * @param emergencies numbers at the foot of every page, 999 first, also for nobody signed in
 * @param notice what distinguishes this area, such as that it is a demonstration; null in a live
 *     one
 * @param flash what the last action did; shown once
 * @param csrf the hidden field that forms must send; null if there is no session
 * @param nonce allows the scripts and styles of this response, see {@link SecurityPolicy}
 * @param session when the session ends; null if nobody is signed in
 */
public record Frame(
        @Nullable User user,
        List<MenuItem> menu,
        @Nullable Search search,
        String dangerUrl,
        List<Contact> emergencies,
        @Nullable String notice,
        @Nullable Flash flash,
        @Nullable Csrf csrf,
        String nonce,
        @Nullable Session session) {

    public Frame {
        menu = List.copyOf(menu);
        emergencies = List.copyOf(emergencies);
    }

    /** The frame when nobody is signed in. */
    public static Frame signedOut(
            String dangerUrl, List<Contact> emergencies, @Nullable Csrf csrf, String nonce) {
        return new Frame(
                null, List.of(), null, dangerUrl, emergencies, null, null, csrf, nonce, null);
    }

    /** The same frame with what the last action did. */
    public Frame with(@Nullable Flash shown) {
        return new Frame(
                user, menu, search, dangerUrl, emergencies, notice, shown, csrf, nonce, session);
    }

    /**
     * Who is signed in, for whom, and where to go for one's own account or to sign out.
     *
     * @param proceduresUrl the area's procedures and contacts, at hand on every page (guide ¶3)
     */
    public record User(
            String name,
            String agency,
            String accountUrl,
            String signOutUrl,
            String proceduresUrl) {}

    /** An entry of the menu; {@code count} such as 3 or 99+ is left out if null. */
    public record MenuItem(String text, String href, boolean current, @Nullable String count) {}

    /** A search by POST, because what one searches for must not stand in a URL. */
    public record Search(String action, String label) {}

    /** Whom to telephone. */
    public record Contact(String name, String number, @Nullable String when) {}

    /** What the last action did. */
    public record Flash(Kind kind, String words) {
        /** Done, worth knowing, or not done. */
        public enum Kind {
            SUCCESS,
            INFORMATION,
            WARNING
        }
    }

    /** The hidden field that proves that a form came from our own page. */
    public record Csrf(String parameter, String token) {}

    /** The seconds without activity after which the session ends, and where to go then. */
    public record Session(int seconds, String keepAliveUrl, String endedUrl) {}
}
