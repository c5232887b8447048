package org.waymark.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as a form or a program sent it. */
public final class Sent {
    private Sent() {}

    /** Null where no file was selected. */
    public static byte @Nullable [] content(@Nullable MultipartFile file) {
        if (file == null || (file.isEmpty() && name(file) == null)) return null;
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static @Nullable String name(@Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        return name == null || name.isBlank() ? null : name;
    }
}
