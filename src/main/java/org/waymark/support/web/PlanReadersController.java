package org.waymark.support.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Next;
import org.waymark.requests.CommandKey;
import org.waymark.support.PlanReaders;
import org.waymark.support.ProtectedAddresses;
import org.waymark.support.StopSharing;
import org.waymark.support.SupportAddressId;
import org.waymark.support.SupportPlanId;
import org.waymark.support.WithdrawAddress;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Ends singly what was opened for a plan. */
@Controller
class PlanReadersController {
    private final Saving saving;
    private final PlanReaders readers;
    private final ProtectedAddresses addresses;

    PlanReadersController(Saving saving, PlanReaders readers, ProtectedAddresses addresses) {
        this.saving = saving;
        this.readers = readers;
        this.addresses = addresses;
    }

    @PostMapping("/support-plans/{plan}/members/end")
    Next stop(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                plan,
                What.STOP_SHARING,
                next,
                "They do not read the plan any more.",
                () ->
                        readers.stop(
                                new StopSharing(
                                        key, plan, form.uuid("member"), Typed.words(form, "why"))));
    }

    @PostMapping("/support-plans/{plan}/addresses/withdrawal")
    Next withdraw(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable SupportPlanId plan,
            RedirectAttributes next) {
        var address = form.uuid("address");
        return saving.of(
                frame,
                form,
                plan,
                What.WITHDRAW,
                next,
                "Nobody reads the address in the plan any more.",
                () ->
                        addresses.withdraw(
                                new WithdrawAddress(
                                        key,
                                        plan,
                                        address == null ? null : new SupportAddressId(address),
                                        Typed.words(form, "why"))));
    }
}
