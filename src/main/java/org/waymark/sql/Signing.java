package org.waymark.sql;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.jwt.JwkSetConverter;
import com.google.crypto.tink.jwt.JwtEcdsaParameters;
import com.google.crypto.tink.jwt.JwtInvalidException;
import com.google.crypto.tink.jwt.JwtPublicKeySign;
import com.google.crypto.tink.jwt.JwtSignatureConfig;
import com.google.crypto.tink.jwt.RawJwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Signs what leaves Waymark as a file: JWS with ES256, by a set of keys in the data folder beside
 * those of {@link Encryption}. The newest key signs, the public part of every key of the set is
 * given out, so that what an older one signed is verified too.
 */
@Component
public class Signing {
    private final KeysetHandle keys;
    private final JwtPublicKeySign signer;

    Signing(@Value("${waymark.data}") Path folder) {
        try {
            JwtSignatureConfig.register();
            keys =
                    KeyFile.open(
                            folder.resolve("signing-keys.json"),
                            JwtEcdsaParameters.builder()
                                    .setAlgorithm(JwtEcdsaParameters.Algorithm.ES256)
                                    .setKidStrategy(
                                            JwtEcdsaParameters.KidStrategy.BASE64_ENCODED_KEY_ID)
                                    .build());
            signer = keys.getPrimitive(RegistryConfiguration.get(), JwtPublicKeySign.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing keys in " + folder + " cannot be used", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Header, payload and signature of a JWS (RFC 7515), each in base64url, with points between.
     *
     * @param type of what is signed, such as "waymark-information+jwt"
     * @param id of this one document
     * @param claim the name of the payload's one claim, a JSON object, beside id and time
     */
    public String sign(String type, String id, Instant at, String claim, String json) {
        try {
            return signer.signAndEncode(
                    RawJwt.newBuilder()
                            .setTypeHeader(type)
                            .setIssuer("Waymark")
                            .setJwtId(id)
                            .setIssuedAt(at)
                            .withoutExpiration()
                            .addJsonObjectClaim(claim, json)
                            .build());
        } catch (JwtInvalidException e) {
            throw new IllegalArgumentException("no JSON object", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A JWK Set (RFC 7517). */
    public String publicKeys() {
        try {
            return JwkSetConverter.fromPublicKeysetHandle(keys.getPublicKeysetHandle());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
