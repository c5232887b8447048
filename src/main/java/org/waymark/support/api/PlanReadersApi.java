package org.waymark.support.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Made;
import org.waymark.requests.CommandKey;
import org.waymark.support.PlanReaders;
import org.waymark.support.ProtectedAddresses;
import org.waymark.support.StopSharing;
import org.waymark.support.SupportAddressId;
import org.waymark.support.SupportPlanId;
import org.waymark.support.WithdrawAddress;

@RestController
@RequestMapping("/api/v1/support-plans/{plan}")
@Tag(name = "Support plans")
class PlanReadersApi {
    private final PlanReaders readers;
    private final ProtectedAddresses addresses;

    PlanReadersApi(PlanReaders readers, ProtectedAddresses addresses) {
        this.readers = readers;
        this.addresses = addresses;
    }

    @Schema(
            example =
                    "{\"member\": \"5f0c7c1e-7f0e-4a58-9d43-3f8a4a4a9a11\", \"why\": \"She works with another family now\"}")
    record Stop(@Nullable UUID member, @Nullable String why) {}

    @Schema(
            example =
                    "{\"address\": \"5f0c7c1e-7f0e-4a58-9d43-3f8a4a4a9a12\", \"why\": \"She moved\"}")
    record Withdrawal(@Nullable UUID address, @Nullable String why) {}

    @Operation(
            summary = "Stop sharing the plan with somebody",
            description = "By whoever leads it. What they have to do in the plan stays theirs.")
    @PostMapping("/members/end")
    Made stop(@PathVariable SupportPlanId plan, @RequestBody Stop body, CommandKey key) {
        readers.stop(new StopSharing(key, plan, body.member(), body.why()));
        return Made.of(plan, "/api/v1/support-plans/" + plan);
    }

    @Operation(
            summary = "Take a protected address back",
            description = "By children's social care, before the day until which it may be read.")
    @PostMapping("/addresses/withdrawal")
    Made withdraw(@PathVariable SupportPlanId plan, @RequestBody Withdrawal body, CommandKey key) {
        var address = body.address() == null ? null : new SupportAddressId(body.address());
        addresses.withdraw(new WithdrawAddress(key, plan, address, body.why()));
        return Made.of(plan, "/api/v1/support-plans/" + plan);
    }
}
