package org.waymark.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What the browser may load and run: our own files, and scripts with this answer's number. An
 * answer that allows itself less, such as a download, keeps its own.
 */
public class ContentPolicy implements HeaderWriter {
    private static final String POLICY = "Content-Security-Policy";
    static final ReferrerPolicy REFERRER = ReferrerPolicy.SAME_ORIGIN;
    static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), interest-cohort=()";

    /**
     * For a page that is answered before the filters of signing in are reached.
     *
     * @return the number of its scripts
     */
    public static String before(HttpServletRequest request, HttpServletResponse response) {
        var nonce = NonceFilter.give(request);
        new ContentPolicy().writeHeaders(request, response);
        response.setHeader("Referrer-Policy", REFERRER.getPolicy());
        response.setHeader("Permissions-Policy", PERMISSIONS);
        return nonce;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(POLICY)) response.setHeader(POLICY, pages(request));
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static String pages(HttpServletRequest request) {
        return ("default-src 'none'; script-src 'self' 'nonce-%s'; style-src 'self'; font-src 'self'; "
                        + "img-src 'self' data:; connect-src 'self'; form-action 'self'; "
                        + "manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'")
                .formatted(request.getAttribute(NonceFilter.NONCE));
    }
}
