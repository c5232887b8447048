package org.waymark.access.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.waymark.web.RuleBroken;

/**
 * A request with JSON, whose body can be read twice: for what it asks, and for its digest. Not read
 * before somebody needs it, and never more of it than {@link #MOST}.
 */
final class JsonBody extends HttpServletRequestWrapper {
    /** In bytes: as much as a form may have, and five times what is kept as a draft. */
    static final int MOST = 2_000_000;

    private byte @Nullable [] bytes;

    JsonBody(HttpServletRequest request) {
        super(request);
    }

    /**
     * @throws RuleBroken BODY_TOO_LONG
     */
    byte[] bytes() {
        if (bytes != null) return bytes;
        // A client that announces too much is told at once, before any of it is read.
        if (getContentLengthLong() > MOST) throw new RuleBroken(RequestRules.BODY_TOO_LONG);
        try {
            var read = super.getInputStream().readNBytes(MOST + 1);
            if (read.length > MOST) throw new RuleBroken(RequestRules.BODY_TOO_LONG);
            bytes = read;
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Stream(new ByteArrayInputStream(bytes()));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Stream extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Stream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            return bytes.read(to, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("all of it is in memory: nothing to wait for");
        }
    }
}
