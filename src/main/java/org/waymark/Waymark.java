package org.waymark;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.start.CannotStart;
import org.waymark.start.Command;
import org.waymark.start.Databases;

/** Starts the server, or runs one command of {@code ./waymark}. */
@SpringBootApplication
public class Waymark {
    public static void main(String[] args) {
        try {
            var words = List.of(args);
            if (words.isEmpty()) serve();
            else System.exit(run(words));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void serve() {
        application(Databases.toServe(System.getenv())).run();
    }

    private static int run(List<String> words) {
        var application = application(Databases.toRun(System.getenv()));
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("command");
        try (var context = application.run()) {
            return command(context, words.getFirst()).run(words.subList(1, words.size()));
        }
    }

    private static SpringApplication application(Databases databases) {
        SpringApplication.getShutdownHandlers().add(databases::close);
        var application = new SpringApplication(Waymark.class);
        application.setDefaultProperties(databases.settings());
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
