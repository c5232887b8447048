package org.waymark.access;

import java.util.function.Function;

/**
 * A document about children that was rendered after its reading was logged and committed; served as
 * an attachment. Only what was {@link Shown} can be printed.
 */
public final class Printed {
    private final byte[] bytes;
    private final String fileName;
    private final String mediaType;

    private Printed(byte[] bytes, String fileName, String mediaType) {
        this.bytes = bytes;
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    /**
     * @param fileName never a child's name, such as "referral-WM-2026-004217.pdf"
     */
    public static <T> Printed pdf(Shown<T> shown, String fileName, Function<T, byte[]> render) {
        return new Printed(render.apply(shown.content()), fileName, "application/pdf");
    }

    /** An appointment for a calendar, which names nobody. */
    public static <T> Printed appointment(
            Shown<T> shown, String fileName, Function<T, byte[]> render) {
        return new Printed(render.apply(shown.content()), fileName, "text/calendar;charset=UTF-8");
    }

    /** A document as somebody sent it. */
    public static <T> Printed file(
            Shown<T> shown, String fileName, String mediaType, Function<T, byte[]> content) {
        return new Printed(content.apply(shown.content()), fileName, mediaType);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }
}
