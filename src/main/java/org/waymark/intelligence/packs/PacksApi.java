package org.waymark.intelligence.packs;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Shown;
import org.waymark.access.ShowsNoChild;
import org.waymark.intelligence.InformationId;
import org.waymark.sql.Signing;

@RestController
@Tag(name = "Information for the police")
class PacksApi {
    private final Access access;
    private final Packs packs;
    private final Signing signing;

    PacksApi(Access access, Packs packs, Signing signing) {
        this.access = access;
        this.packs = packs;
        this.signing = signing;
    }

    @Operation(
            summary = "A signed pack of one item",
            description =
                    "For police intelligence, of a checked item: a JWS in flattened JSON (RFC 7515), ES256, verified with the keys at"
                            + " /.well-known/jwks.json. Its claim \"information\" follows schema waymark/police-information-pack, version 1."
                            + " Where the police released a text of their own, that text alone. Logged as an export.")
    @GetMapping("/api/v1/police/information/{information}/pack")
    Shown<SignedPack> pack(@PathVariable InformationId information) {
        return access.show(PackController.SCREEN, Act.EXPORT, () -> packs.signed(information));
    }

    @Operation(
            summary = "The public keys of packs",
            description = "A JWK Set (RFC 7517), for everybody, also without signing in.")
    @ShowsNoChild("public keys")
    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<String> keys() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(signing.publicKeys());
    }
}
