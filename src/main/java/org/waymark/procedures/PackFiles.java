package org.waymark.procedures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.waymark.start.CannotStart;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The packs of an area: every .yaml file of its folder, or Northmoor's. */
final class PackFiles {
    private static final String NORTHMOOR = "classpath:demo/procedures/*.yaml";

    private PackFiles() {}

    /** A pack with the file it came from and its document as it was read. */
    record Found(String file, ProceduresPack pack, Object document) {}

    static List<Found> northmoor() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(NORTHMOOR);
            return read(Arrays.asList(files));
        } catch (IOException e) {
            throw new CannotStart("The procedures of Northmoor cannot be read.", e);
        }
    }

    static List<Found> of(Path folder) {
        if (!Files.isDirectory(folder))
            throw new CannotStart(
                    "WAYMARK_PROCEDURES is %s, which is no folder.".formatted(folder));
        try (var all = Files.list(folder)) {
            List<Resource> files =
                    all.filter(f -> f.toString().matches(".*\\.ya?ml"))
                            .<Resource>map(FileSystemResource::new)
                            .toList();
            if (files.isEmpty())
                throw new CannotStart(
                        "The folder of WAYMARK_PROCEDURES, %s, holds no .yaml file."
                                .formatted(folder));
            return read(files);
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder of WAYMARK_PROCEDURES, %s, cannot be read.".formatted(folder), e);
        }
    }

    private static List<Found> read(List<Resource> files) throws IOException {
        var found = new java.util.ArrayList<Found>();
        for (var file : files.stream().sorted(Comparator.comparing(PackFiles::name)).toList())
            found.add(read(name(file), file.getContentAsString(StandardCharsets.UTF_8)));
        return found;
    }

    /**
     * @throws CannotStart that names the file, the place in it and what is wrong
     */
    static Found read(String file, String text) {
        try {
            var document = parse(text);
            return new Found(file, PackReader.read(document), document);
        } catch (BadPack e) {
            throw new CannotStart(
                    "The procedures in %s cannot be used:\n  %s"
                            .formatted(file, String.join("\n  ", e.problems())));
        } catch (YAMLException e) {
            throw new CannotStart(
                    "The procedures in %s cannot be read as YAML: %s"
                            .formatted(file, e.getMessage()));
        }
    }

    private static Object parse(String text) {
        var loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        var writing = new DumperOptions();
        var yaml =
                new Yaml(
                        new SafeConstructor(loading),
                        new Representer(writing),
                        writing,
                        loading,
                        new AsText());
        @Nullable Object document = yaml.load(text);
        return document == null ? "" : document;
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }

    /** Everything is text, so that 01632 and 2026-09-01 stay what was written. */
    private static final class AsText extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }
}
