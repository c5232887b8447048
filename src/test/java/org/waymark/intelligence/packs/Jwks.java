package org.waymark.intelligence.packs;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verifies a pack as a force does that has never heard of Waymark: RFC 7515 and 7517 by the JDK.
 */
final class Jwks {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final JsonNode keys;

    Jwks(String json) {
        keys = JSON.readTree(json).get("keys");
    }

    boolean verifies(JsonNode pack) throws GeneralSecurityException {
        var header = JSON.readTree(decoded(pack.get("protected")));
        if (!header.get("alg").asString().equals("ES256")) return false;
        var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(key(header.get("kid").asString()));
        verifier.update(
                (pack.get("protected").asString() + "." + pack.get("payload").asString())
                        .getBytes(StandardCharsets.US_ASCII));
        return verifier.verify(decoded(pack.get("signature")));
    }

    private PublicKey key(String kid) throws GeneralSecurityException {
        for (var key : keys)
            if (key.get("kid").asString().equals(kid)) {
                var curve = AlgorithmParameters.getInstance("EC");
                curve.init(new ECGenParameterSpec("secp256r1"));
                var point = new ECPoint(number(key.get("x")), number(key.get("y")));
                return KeyFactory.getInstance("EC")
                        .generatePublic(
                                new ECPublicKeySpec(
                                        point, curve.getParameterSpec(ECParameterSpec.class)));
            }
        throw new IllegalStateException("no key " + kid);
    }

    static String text(JsonNode part) {
        return new String(decoded(part), StandardCharsets.UTF_8);
    }

    private static byte[] decoded(JsonNode part) {
        return Base64.getUrlDecoder().decode(part.asString());
    }

    private static BigInteger number(JsonNode part) {
        return new BigInteger(1, decoded(part));
    }
}
