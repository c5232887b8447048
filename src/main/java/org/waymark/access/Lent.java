package org.waymark.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A session on a device that its owner has handed to a child: until somebody signs in again it
 * opens the child's own page and nothing else, in every window of that browser.
 */
public final class Lent {
    private static final String PATH = "org.waymark.lent.path";
    private static final String BACK = "org.waymark.lent.back";
    private static final String SECONDS = "org.waymark.lent.seconds";

    /** A child thinks longer than a worker types; the page shows nothing that is not theirs. */
    private static final int AN_HOUR = 3600;

    /** What a page is made of, and the way to sign in again or to leave. */
    private static final Set<String> BESIDE =
            Set.of("/waymark/", "/webjars/", "/assets/", "/favicon.ico");

    private Lent() {}

    /**
     * Locks the session to one page and those below it. Its id changes, so that the browser forgets
     * the pages it showed before.
     *
     * @param back where whoever signs in again is led
     */
    public static void lend(HttpServletRequest request, String path, String back) {
        var session = request.getSession();
        session.setAttribute(PATH, path);
        session.setAttribute(BACK, back);
        session.setAttribute(SECONDS, session.getMaxInactiveInterval());
        session.setMaxInactiveInterval(AN_HOUR);
        request.changeSessionId();
    }

    /** Whether this session is lent to this page. */
    public static boolean isTo(HttpServletRequest request, String path) {
        return path.equals(path(request.getSession(false)));
    }

    /** Whether a lent session refuses this address. One that is not lent refuses nothing. */
    public static boolean refuses(HttpServletRequest request) {
        var path = path(request.getSession(false));
        if (path == null) return false;
        var asked = request.getServletPath();
        return !asked.equals(path)
                && !asked.startsWith(path + "/")
                && !asked.equals("/sign-in")
                && BESIDE.stream().noneMatch(asked::startsWith);
    }

    public static boolean is(HttpServletRequest request) {
        return path(request.getSession(false)) != null;
    }

    /** After somebody signed in again: where they are led; null if nothing was lent. */
    public static @Nullable String takeBack(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(BACK) instanceof String back)) return null;
        if (session.getAttribute(SECONDS) instanceof Integer seconds)
            session.setMaxInactiveInterval(seconds);
        session.removeAttribute(PATH);
        session.removeAttribute(BACK);
        session.removeAttribute(SECONDS);
        return back;
    }

    private static @Nullable String path(@Nullable HttpSession session) {
        return session != null && session.getAttribute(PATH) instanceof String path ? path : null;
    }
}
