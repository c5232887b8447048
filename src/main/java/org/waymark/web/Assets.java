package org.waymark.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Where our own scripts and styles are. Their address changes with their content, so that a browser
 * may keep them for a year and still never mixes old ones with new pages.
 */
public final class Assets {
    static final String LOCATION = "classpath:/static/waymark/";
    static final String VERSION = version();

    private Assets() {}

    /** The address of a file of {@code static/waymark}. */
    public static String url(String file) {
        return "/waymark/" + VERSION + "/" + file;
    }

    private static String version() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver().getResources(LOCATION + "**/*.*");
            Arrays.sort(files, Comparator.comparing(Resource::getDescription));
            for (var file : files) hash.update(file.getContentAsByteArray());
            return HexFormat.of().formatHex(hash.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
