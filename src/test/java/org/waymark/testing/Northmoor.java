package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import org.waymark.Waymark;
import org.waymark.access.tokens.ApiTokens;
import org.waymark.calendar.AreaClock;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.start.Databases;

/**
 * The demonstration area as {@code ./waymark} starts it, on a fresh PostgreSQL and a free port,
 * once for the whole run. Tests add their own children and share the people.
 */
public final class Northmoor {
    public static final String PASSWORD = "lantern-harbour-thistle";
    private static final Path FOLDER = Path.of("target", "northmoor").toAbsolutePath();

    private static final String PATIENT_WITH_LOCKS =
            "--spring.datasource.hikari.data-source-properties.options=-c lock_timeout=60s";

    private static final Databases DATABASES = databases();

    private static final class Started {
        static final Northmoor AREA = new Northmoor("waymark", "30s");
    }

    private static final class Second {
        static final Northmoor AREA = new Northmoor("second", "3s");
    }

    private final ServletWebServerApplicationContext context;
    private final String database;

    /** Fifty at once are more than a machine that runs tests does in the time that people wait. */
    private Northmoor(String database, String patience) {
        this.database = database;
        var application = new SpringApplication(Waymark.class, Statements.class, Moments.class);
        application.setDefaultProperties(settings());
        context =
                (ServletWebServerApplicationContext)
                        application.run(
                                "--server.port=0",
                                "--waymark.admission.first-waits=" + patience,
                                PATIENT_WITH_LOCKS);
        makePasswordsCheap();
    }

    /**
     * The demonstration's password again, hashed with a sixteenth of the memory and half the
     * passes: a hash says itself how it is checked. The tests sign in some hundred times; how a
     * password is hashed in earnest is asked where one is set.
     */
    private void makePasswordsCheap() {
        var cheap = new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode(PASSWORD);
        sql().sql("update credential set password_hash = ?").param(cheap).update();
    }

    /** Where its database is, as the settings of Spring Boot. */
    public Map<String, Object> settings() {
        var settings = DATABASES.settings();
        if (database.equals("waymark")) return settings;
        JdbcClient.create(DATABASES.superuser("postgres"))
                .sql("create database " + database + " owner waymark_owner")
                .update();
        var url = String.valueOf(settings.get("spring.datasource.url"));
        url = url.replaceFirst("/waymark$", "/" + database);
        var changed = new java.util.HashMap<>(settings);
        changed.put("spring.datasource.url", url);
        changed.put("spring.flyway.url", url);
        return changed;
    }

    private static Databases databases() {
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var databases = Databases.toTest(Map.of("WAYMARK_DATA", FOLDER.toString()));
        SpringApplication.getShutdownHandlers().add(databases::close);
        return databases;
    }

    /** Started by the first test that asks. */
    public static Northmoor area() {
        return Started.AREA;
    }

    /** Another one beside it, for a test that fills or breaks it. */
    public static Northmoor second() {
        return Second.AREA;
    }

    /** Without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:"
                + java.util.Objects.requireNonNull(context.getWebServer()).getPort();
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public <T> java.util.Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A person of demo/people.yaml. */
    public Practitioner person(String name) {
        var email =
                sql().sql("select email from practitioner where name = ?")
                        .param(name)
                        .query(String.class)
                        .single();
        return bean(Practitioners.class).byEmail(email).orElseThrow();
    }

    /** As a module does that announces what happened. */
    public void publish(Object event) {
        context.publishEvent(event);
    }

    /** Does it as this person, in one transaction of the application's own role. */
    public <T> T as(String name, Supplier<T> work) {
        return as(person(name), work);
    }

    public <T> T as(Practitioner person, Supplier<T> work) {
        var result = new ArrayList<T>(1);
        CurrentPractitioner.run(
                person,
                () ->
                        bean(TransactionTemplate.class)
                                .executeWithoutResult(t -> result.add(work.get())));
        return result.getFirst();
    }

    public void run(String name, Runnable work) {
        as(
                name,
                () -> {
                    work.run();
                    return true;
                });
    }

    /** As this person, as if it were that moment. */
    public <T> T at(Instant moment, String name, Supplier<T> work) {
        var result = new ArrayList<T>(1);
        AreaClock.at(moment, () -> result.add(as(name, work)));
        return result.getFirst();
    }

    /** The API with a token of this person. */
    public Api api(String name) {
        var token = bean(ApiTokens.class).make(person(name).id(), "test", Duration.ofHours(1));
        return new Api(url(), token);
    }

    /** The database as its superuser: outside of row security, for looking and for tampering. */
    public JdbcClient sql() {
        return JdbcClient.create(superuser());
    }

    public DataSource superuser() {
        return DATABASES.superuser(database);
    }
}
