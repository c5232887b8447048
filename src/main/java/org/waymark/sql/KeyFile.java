package org.waymark.sql;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** A set of keys in the data folder, outside the database, made at the first start. */
final class KeyFile {
    private static final String OWNER_ONLY = "rw-------";

    private KeyFile() {}

    static KeysetHandle open(Path file, Parameters kind)
            throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) make(file, kind);
        return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private static void make(Path file, Parameters kind)
            throws GeneralSecurityException, IOException {
        var keys = KeysetHandle.generateNew(kind);
        var text = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh =
                Files.createTempFile(
                        folder,
                        "keys",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString(OWNER_ONLY)));
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
