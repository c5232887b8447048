package org.waymark.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What shows that stored content is what it was, or stands for a secret that is not stored. */
public final class Sha256 {
    private Sha256() {}

    /**
     * @return 32 bytes
     */
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @return 64 hexadecimal digits, small letters
     */
    public static String hex(byte[] content) {
        return HexFormat.of().formatHex(of(content));
    }

    private static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
