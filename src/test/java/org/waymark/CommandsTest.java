package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.start.CannotStart;
import org.waymark.start.Command;
import org.waymark.start.Databases;
import org.waymark.start.Port;
import org.waymark.testing.Northmoor;

/** The commands of {@code ./waymark}, run beside a Waymark that is running. */
@Isolated
class CommandsTest {
    private final Northmoor northmoor = Northmoor.area();

    @Test
    void the_database_is_brought_to_this_version() {
        assertThat(run("migrate")).startsWith("0 The database has every migration");
    }

    @Test
    void every_history_is_verified() {
        assertThat(run("verify-audit"))
                .startsWith("0 ")
                .contains("Every entry is as it was written.");
    }

    @Test
    void a_token_is_made_for_an_account_of_the_demonstration() {
        assertThat(run("token", "joe.tanner@harbour.example")).containsPattern("^0 wm_\\S{40,}");
        assertThat(run("token", "nobody@harbour.example")).startsWith("1");
    }

    @Test
    void a_command_that_does_not_exist_is_told_which_there_are() {
        assertThatThrownBy(() -> run("verify"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("There are: clocks, demo, migrate, token, verify-audit");
    }

    @Test
    void a_start_that_cannot_be_says_what_to_set_and_nothing_else() throws IOException {
        assertThatThrownBy(() -> Port.mustBeFree(Map.of("PORT", "eighty")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PORT is a number");
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Map.of("PORT", "" + taken.getLocalPort());
            assertThatThrownBy(() -> Port.mustBeFree(port)).hasMessageContaining("Set PORT");
            var nobody = "jdbc:postgresql://127.0.0.1:" + taken.getLocalPort() + "/waymark";
            taken.close();
            assertThatThrownBy(() -> Databases.toServe(database(nobody)))
                    .hasMessageContaining("No PostgreSQL answers");
        }
        assertThatThrownBy(() -> Databases.toServe(database("postgres://here/waymark")))
                .hasMessageContaining("jdbc:postgresql://host/name");
    }

    private static Map<String, String> database(String url) {
        return Map.of(
                "WAYMARK_DATABASE_URL", url,
                "WAYMARK_DATABASE_OWNER_PASSWORD", "one",
                "WAYMARK_DATABASE_APP_PASSWORD", "two");
    }

    @Test
    void help_names_every_command() throws IOException {
        var help = Files.readString(Path.of("waymark"));
        assertThat(northmoor.beans(Command.class))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(help).contains("./waymark " + c.name()));
    }

    /** Its exit code and what it said. */
    private String run(String... words) {
        var said = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            var code = Waymark.run(List.of(words), northmoor.settings());
            return code + " " + said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(before);
        }
    }
}
