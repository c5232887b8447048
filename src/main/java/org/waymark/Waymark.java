package org.waymark;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.waymark.start.CannotStart;
import org.waymark.start.Command;
import org.waymark.start.Databases;
import org.waymark.start.Port;

/**
 * Starts the server, or runs one command of {@code ./waymark}. Beans are named in full: two rooms
 * may well have a class of the same name.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Waymark {
    public static void main(String[] args) {
        try {
            var words = List.of(args);
            if (Boolean.getBoolean("spring.aot.processing")) beansToServe();
            else if (words.isEmpty()) serve();
            else System.exit(run(words));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /**
     * While Waymark is built: which beans it serves with is worked out once, by Spring's processor,
     * and starts nothing. A test or a command works out its own, because what it needs differs.
     */
    private static void beansToServe() {
        application(Map.of()).run();
    }

    private static void serve() {
        Port.mustBeFree(System.getenv());
        var databases = Databases.toServe(System.getenv());
        SpringApplication.getShutdownHandlers().add(databases::close);
        application(databases.settings()).run();
    }

    private static int run(List<String> words) {
        Port.of(System.getenv());
        var databases = Databases.toRun(System.getenv());
        SpringApplication.getShutdownHandlers().add(databases::close);
        return run(words, databases.settings());
    }

    /** Takes no requests and runs no jobs: a server may be running beside it. */
    static int run(List<String> words, Map<String, Object> settings) {
        var application = application(settings);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("command");
        application.setLogStartupInfo(false);
        try (var context = application.run()) {
            return command(context, words.getFirst()).run(words.subList(1, words.size()));
        }
    }

    private static SpringApplication application(Map<String, Object> settings) {
        var application = new SpringApplication(Waymark.class);
        application.setDefaultProperties(settings);
        return application;
    }

    private static Command command(ConfigurableApplicationContext context, String name) {
        var commands = context.getBeansOfType(Command.class).values();
        return commands.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new CannotStart(
                                "There is no command '%s'. There are: %s, and --help."
                                        .formatted(
                                                name,
                                                String.join(
                                                        ", ",
                                                        commands.stream()
                                                                .map(Command::name)
                                                                .sorted()
                                                                .toList()))));
    }
}
