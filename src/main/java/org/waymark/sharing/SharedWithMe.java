package org.waymark.sharing;

import static org.waymark.sharing.Gathered.blankToNull;
import static org.waymark.sharing.Gathered.isBlank;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Encryption;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The receiver's side of a link. Each opening is written down before anything is shown; a link that
 * ended, was taken back, is for somebody else or was never made are the same.
 */
@Service
public class SharedWithMe {
    private static final int SIZE = 50;

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final Encryption encryption;
    private final Tasks tasks;
    private final CommandKeys keys;

    SharedWithMe(
            Sql sql,
            Clock clock,
            Proofs proofs,
            Encryption encryption,
            Tasks tasks,
            CommandKeys keys) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.encryption = encryption;
        this.tasks = tasks;
        this.keys = keys;
    }

    public SharedView.Links mine(@Nullable Instant before) {
        proofs.practitioner();
        var now = clock.instant();
        var rows =
                sql.list(
                        "select * from my_shares(?, coalesce(?::timestamptz, 'infinity'), ?)",
                        r -> view(r, List.of()),
                        now,
                        before,
                        SIZE + 1);
        return rows.size() <= SIZE
                ? new SharedView.Links(rows, null)
                : new SharedView.Links(rows.subList(0, SIZE), rows.get(SIZE - 1).sharedAt());
    }

    /**
     * Inside {@link org.waymark.access.Access#show}.
     *
     * @throws NotFound when it is not open to this person now
     */
    public SharedView open(ShareLinkId link) {
        var view = find(link);
        note(link, "Opened");
        return view;
    }

    private SharedView find(ShareLinkId link) {
        proofs.practitioner();
        var now = clock.instant();
        var contents =
                sql.list(
                        "select * from shared_contents(?, ?)",
                        DisclosureQueries::content,
                        link,
                        now);
        return sql.first("select * from open_share(?, ?)", r -> view(r, contents), link, now)
                .orElseThrow(NotFound::new);
    }

    /** The same bytes that the sender looked at. */
    public SharedBytes bytes(ShareLinkId link, int position) {
        proofs.practitioner();
        var bytes =
                sql.first(
                                "select * from shared_bytes(?, ?, ?)",
                                r -> DisclosureQueries.bytes(r, encryption),
                                link,
                                position,
                                clock.instant())
                        .orElseThrow(NotFound::new);
        note(link, "Took out " + bytes.name());
        return bytes;
    }

    private void note(ShareLinkId link, String what) {
        sql.call("select note_share_opened(?, ?, ?)", link, what, clock.instant());
    }

    /** The receiver says that it came. */
    @Transactional
    public void acknowledge(CommandKey key, ShareLinkId link, @Nullable String words) {
        find(link);
        new Checks().require(!isBlank(words), SharingRules.RECEIPT_NEEDED, "receipt").orThrow();
        keys.once(
                key,
                "AcknowledgeShare",
                link.value(),
                () -> {
                    if (!sql.one(
                            "select acknowledge_share(?, ?, ?) as done",
                            r -> r.is("done"),
                            link,
                            blankToNull(words),
                            clock.instant())) throw new RuleBroken(SharingRules.RECEIVED_ALREADY);
                    tasks.done(link.value(), ShareLinks.TASK, "Received");
                });
    }

    private static SharedView view(Row r, List<DisclosureView.Content> contents) {
        return new SharedView(
                r.id("link_id", ShareLinkId::new),
                r.text("sender") + ", " + r.text("sender_agency"),
                r.text("purpose"),
                r.instant("made_at"),
                r.instant("expires_at"),
                r.findInstant("received_at"),
                contents,
                r.id("child_id", ChildId::new));
    }
}
