package org.waymark.messages;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends what waits in the outbox, twice a minute. */
@Configuration(proxyBeanMethods = false)
class Postman {
    static final String SUBJECT = "You have a task in Waymark";

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> server;

    Postman(Outbox outbox, MailSettings settings, ObjectProvider<JavaMailSender> server) {
        this.outbox = outbox;
        this.settings = settings;
        this.server = server;
    }

    @Bean
    Task<Void> sendsNotices() {
        return Tasks.recurring("messages.notices", FixedDelay.ofSeconds(30))
                .execute((task, context) -> deliver());
    }

    /** A server that is down is asked again later; nothing is lost. */
    void deliver() {
        var mail = server.getIfAvailable();
        if (mail == null || !settings.isOn()) return;
        for (var person : outbox.due()) outbox.claim(person).ifPresent(batch -> send(mail, batch));
    }

    private void send(JavaMailSender mail, Outbox.Batch batch) {
        try {
            mail.send(message(mail, batch));
            outbox.sent(batch);
        } catch (MailException | MessagingException e) {
            LOG.warn("notice not sent, attempt {}: {}", batch.attempts(), kind(e));
            outbox.failed(batch, kind(e));
        }
    }

    /** Neither subject nor text says what the task is or whom it is about. */
    private MimeMessage message(JavaMailSender mail, Outbox.Batch batch) throws MessagingException {
        var id = "<" + batch.id() + "@waymark.invalid>";
        var message = new SameId(mail.createMimeMessage(), id);
        var helper = new MimeMessageHelper(message, "UTF-8");
        helper.setFrom(settings.from());
        helper.setTo(batch.address());
        helper.setSubject(SUBJECT);
        helper.setText(
                """
                You have a task.

                Sign in to see it: %s/work

                If a child is in immediate danger, call 999.
                """
                        .formatted(settings.address()));
        return message;
    }

    private static String kind(Exception e) {
        return e.getClass().getSimpleName();
    }

    /** Keeps its Message-ID over attempts, so that a mail sent twice is recognised as one. */
    private static final class SameId extends MimeMessage {
        private final String id;

        SameId(MimeMessage empty, String id) {
            super(empty.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
