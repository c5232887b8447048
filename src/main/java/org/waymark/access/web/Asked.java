package org.waymark.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A digest of everything that a request asks for: method, path, parameters, files and body, the
 * body's names in order so that another way of writing the same JSON is the same. Not who asks, nor
 * the key, nor the version: a retry after success carries a stale one.
 */
final class Asked {
    /** What every form of Waymark carries besides what was typed. */
    static final Set<String> NOT_ASKED = Set.of("_csrf", "_key", "_version", "draft-kind");

    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private final MessageDigest digest;

    private Asked() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String digest(@Nullable HttpServletRequest request) {
        if (request == null) return "";
        var asked = new Asked();
        asked.add(request.getMethod());
        asked.add(request.getRequestURI());
        var body = WebUtils.getNativeRequest(request, JsonBody.class);
        if (body != null) asked.add(canonical(body.bytes()));
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts != null)
            parts.getMultiFileMap().values().forEach(files -> files.forEach(asked::add));
        new TreeMap<>(request.getParameterMap())
                .forEach((name, values) -> {
                    if (NOT_ASKED.contains(name)) return;
                    asked.add(name);
                    for (var value : values) asked.add(value);
                });
        return Base64.getEncoder().encodeToString(asked.digest.digest());
    }

    private static byte[] canonical(byte[] json) {
        try {
            return SORTED.writeValueAsBytes(SORTED.readValue(json, Object.class));
        } catch (JacksonException e) {
            return json;
        }
    }

    /** As it is read, not held a second time: a file may be large. */
    private void add(MultipartFile file) {
        try {
            add(file.getName());
            add(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
            addLength((int) file.getSize());
            try (var content = new DigestInputStream(file.getInputStream(), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, so that two short texts are not taken for one long one. */
    private void add(byte[] text) {
        addLength(text.length);
        digest.update(text);
    }

    private void addLength(int length) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }
}
