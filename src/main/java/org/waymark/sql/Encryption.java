package org.waymark.sql;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Columns that the database itself must not be able to read: AES-GCM, with a set of keys in the
 * data folder, outside the database. The newest key encrypts, every key of the set decrypts.
 */
@Component
public class Encryption {
    private final Aead aead;

    Encryption(@Value("${waymark.data}") Path folder) {
        try {
            AeadConfig.register();
            this.aead =
                    KeyFile.open(folder.resolve("keys.json"), PredefinedAeadParameters.AES256_GCM)
                            .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys in " + folder + " cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param belongsTo which row it is; what was encrypted for one row is not readable in another
     */
    public byte[] encrypt(String plain, Id belongsTo) {
        return encryptBytes(plain.getBytes(StandardCharsets.UTF_8), belongsTo);
    }

    /** The same for a document. */
    public byte[] encryptBytes(byte[] plain, Id belongsTo) {
        try {
            return aead.encrypt(plain, context(belongsTo));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @throws IllegalStateException if it was changed, belongs to another row, or its key is gone
     */
    public String decrypt(byte[] encrypted, Id belongsTo) {
        return new String(decryptBytes(encrypted, belongsTo), StandardCharsets.UTF_8);
    }

    /** The same for a document. */
    public byte[] decryptBytes(byte[] encrypted, Id belongsTo) {
        try {
            return aead.decrypt(encrypted, context(belongsTo));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an encrypted column cannot be read", e);
        }
    }

    private static byte[] context(Id row) {
        return row.value().toString().getBytes(StandardCharsets.US_ASCII);
    }
}
