package org.waymark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** The rules of architecture.md that a machine can hold. Each has an example that breaks it. */
class ArchitectureTest {
    private static final JavaClasses WAYMARK =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.waymark");

    private static final ArchRule ONE_CLOCK =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.waymark.calendar..")
                    .should()
                    .accessTargetWhere(
                            new DescribedPredicate<JavaAccess<?>>("reads the system's clock") {
                                @Override
                                public boolean test(JavaAccess<?> access) {
                                    return access.getTargetOwner()
                                                    .getPackageName()
                                                    .equals("java.time")
                                            && access.getTarget().getName().equals("now");
                                }
                            });

    private static final ArchRule CLOSED_CONTROLLERS =
            classes()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .or()
                    .areAnnotatedWith(RestController.class)
                    .should()
                    .bePackagePrivate();

    private static final ArchRule ONE_WAY_TO_THE_DATABASE =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.waymark.sql..", "org.waymark.start..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(JdbcClient.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(JdbcOperations.class);

    @Test
    void only_the_calendar_asks_what_time_it_is() {
        ONE_CLOCK.check(WAYMARK);
    }

    @Test
    void asking_what_time_it_is_elsewhere_is_found() {
        var broken = new ClassFileImporter().importClasses(AsksTheTime.class);
        assertThatThrownBy(() -> ONE_CLOCK.check(broken)).isInstanceOf(AssertionError.class);
    }

    @Test
    void controllers_are_seen_by_nobody() {
        CLOSED_CONTROLLERS.check(WAYMARK);
    }

    @Test
    void an_open_controller_is_found() {
        var broken = new ClassFileImporter().importClasses(OpenController.class);
        assertThatThrownBy(() -> CLOSED_CONTROLLERS.check(broken))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void statements_go_through_one_door() {
        ONE_WAY_TO_THE_DATABASE.check(WAYMARK);
    }

    @Test
    void a_second_door_is_found() {
        var broken = new ClassFileImporter().importClasses(SecondDoor.class);
        assertThatThrownBy(() -> ONE_WAY_TO_THE_DATABASE.check(broken))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void templates_name_no_css_class_outside_web() {
        var css = Pattern.compile("<[^>]*\\bclass\\s*=");
        assertThat(files(Path.of("src/main/jte"), ".jte"))
                .isNotEmpty()
                .filteredOn(t -> !t.startsWith(Path.of("src/main/jte/web")))
                .filteredOn(t -> css.matcher(read(t)).find())
                .isEmpty();
    }

    @Test
    void no_file_is_longer_than_300_lines() {
        assertThat(files(Path.of("src"), ".java"))
                .isNotEmpty()
                .filteredOn(f -> read(f).lines().count() > 300)
                .isEmpty();
    }

    private static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Breaks the first rule, on purpose. */
    static final class AsksTheTime {
        Instant now() {
            return Instant.now();
        }
    }

    /** Breaks the second. */
    @Controller
    public static final class OpenController {}

    /** Breaks the third. */
    static final class SecondDoor {
        JdbcClient jdbc = JdbcClient.create(new org.postgresql.ds.PGSimpleDataSource());
    }
}
