package org.waymark.access.signin;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.waymark.sql.Sha256;

/**
 * Five wrong passwords in a quarter of an hour, per account and per address; counted in the
 * database, so that a restart or a second node forgets nothing.
 */
@Component
class Attempts {
    private static final int PER_ACCOUNT = 5;
    private static final int PER_ADDRESS = 50;
    private static final Duration PERIOD = Duration.ofMinutes(15);

    private final ProxyManager<Long> buckets;

    Attempts(DataSource data) {
        this.buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(data)
                        .table("sign_in_bucket")
                        .build();
    }

    /** Takes one attempt; false if none is left. */
    boolean take(String email, String address) {
        return take("account " + email.strip().toLowerCase(Locale.ROOT), PER_ACCOUNT)
                && take("address " + address, PER_ADDRESS);
    }

    /**
     * After the right password, the account has all its attempts again and the address the one it
     * took: a school whose staff share an address signs in at half past eight.
     */
    void forget(String email, String address) {
        buckets.removeProxy(key("account " + email.strip().toLowerCase(Locale.ROOT)));
        bucket("address " + address, PER_ADDRESS).addTokens(1);
    }

    private boolean take(String of, int limit) {
        return bucket(of, limit).tryConsume(1);
    }

    private BucketProxy bucket(String of, int limit) {
        var configuration =
                BucketConfiguration.builder()
                        .addLimit(
                                Bandwidth.builder()
                                        .capacity(limit)
                                        .refillIntervally(limit, PERIOD)
                                        .build())
                        .build();
        return buckets.builder().build(key(of), () -> configuration);
    }

    /** No address or name is kept, only a digest of it. */
    private static long key(String of) {
        return ByteBuffer.wrap(Sha256.of(of)).getLong();
    }
}
