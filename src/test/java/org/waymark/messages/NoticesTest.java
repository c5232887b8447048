package org.waymark.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.waymark.calendar.AreaClock;
import org.waymark.people.Party;
import org.waymark.sql.Sql;
import org.waymark.testing.Northmoor;

/** Notices say "You have a task" and nothing else (safety rule 7), and none is lost or doubled. */
@Isolated
class NoticesTest {
    private static final Northmoor AREA = Northmoor.area();
    private static final MailSettings SETTINGS =
            new MailSettings("waymark@northmoor.example", "https://waymark.northmoor.example");

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Sql sql = AREA.bean(Sql.class);
    private final Clock clock = AREA.bean(Clock.class);
    private final Notices notices = new Notices(sql, clock, SETTINGS);
    private final Outbox outbox = AREA.bean(Outbox.class);

    @BeforeEach
    void start() {
        AREA.sql().sql("delete from notice").update();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_notice_says_that_there_is_a_task_and_nothing_else() throws MessagingException {
        tell("Leah Barnes", "Daniel Osei", false);
        postman(server.getSmtp().getPort()).deliver();
        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("You have a task in Waymark");
        assertThat(mail.getAllRecipients()[0]).hasToString("daniel.osei@moorside.example");
        assertThat(GreenMailUtil.getBody(mail))
                .contains("https://waymark.northmoor.example/work", "999")
                .doesNotContain("Leah", "child's", "concern");
    }

    @Test
    void several_tasks_at_once_make_one_mail() {
        for (int i = 0; i < 5; i++) tell("Leah Barnes", "Daniel Osei", false);
        postman(server.getSmtp().getPort()).deliver();
        postman(server.getSmtp().getPort()).deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nobody_is_told_of_their_own_doing() {
        tell("Leah Barnes", "Leah Barnes", true);
        postman(server.getSmtp().getPort()).deliver();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_urgent_task_of_a_team_tells_all_its_members_and_another_tells_nobody() {
        var team = AREA.person("Karen Doyle").teams().iterator().next();
        tell("Leah Barnes", team, false);
        postman(server.getSmtp().getPort()).deliver();
        assertThat(server.getReceivedMessages()).isEmpty();
        tell("Leah Barnes", team, true);
        postman(server.getSmtp().getPort()).deliver();
        assertThat(Arrays.stream(server.getReceivedMessages()).map(NoticesTest::to))
                .contains(
                        "karen.doyle@police.northmoor.example",
                        "imran.sheikh@police.northmoor.example")
                .allMatch(to -> to.endsWith("@police.northmoor.example"));
    }

    @Test
    void the_intelligence_unit_is_told_that_there_is_a_task_and_not_a_word_of_the_information()
            throws Exception {
        var unit = AREA.person("Lucy Fenn").teams().iterator().next();
        AREA.run("Leah Barnes", () -> notices.members(unit));
        postman(server.getSmtp().getPort()).deliver();
        assertThat(to(only())).isEqualTo("lucy.fenn@police.northmoor.example");
        assertThat(GreenMailUtil.getBody(only())).startsWith("You have a task.");
        assertThat(only().getSubject()).isEqualTo("You have a task in Waymark");
    }

    @Test
    void a_server_that_is_down_loses_no_notice() throws MessagingException {
        tell("Leah Barnes", "Daniel Osei", false);
        var port = server.getSmtp().getPort();
        server.stop();
        postman(port).deliver();
        assertThat(waiting()).isEqualTo(1);
        server.start();
        AreaClock.at(
                Instant.now().plus(Duration.ofMinutes(5)),
                () -> postman(server.getSmtp().getPort()).deliver());
        assertThat(only().getMessageID()).endsWith("@waymark.invalid>");
        assertThat(waiting()).isZero();
    }

    @Test
    void without_a_mail_server_nothing_waits_for_one() {
        AREA.run(
                "Leah Barnes",
                () ->
                        new Notices(sql, clock, new MailSettings("", ""))
                                .task(AREA.person("Daniel Osei").id(), true));
        assertThat(waiting()).isZero();
    }

    private void tell(String by, String to, boolean urgent) {
        tell(by, AREA.person(to).id(), urgent);
    }

    private void tell(String by, Party to, boolean urgent) {
        AREA.run(by, () -> notices.task(to, urgent));
    }

    private Postman postman(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Postman(outbox, SETTINGS, provider(sender));
    }

    private static ObjectProvider<JavaMailSender> provider(JavaMailSender sender) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return beans.getBeanProvider(JavaMailSender.class);
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long waiting() {
        return AREA.sql()
                .sql("select count(*) from notice where sent_at is null")
                .query(Long.class)
                .single();
    }
}
