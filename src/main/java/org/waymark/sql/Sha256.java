package org.waymark.sql;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What shows that stored content is what it was. */
public final class Sha256 {
    private Sha256() {}

    /**
     * @return 64 hexadecimal digits, small letters
     */
    public static String hex(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
