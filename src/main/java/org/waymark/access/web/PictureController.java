package org.waymark.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.access.Proofs;
import org.waymark.access.ShowsNoChild;
import org.waymark.web.Frame;

@Controller
class PictureController {
    private final Proofs proofs;

    PictureController(Proofs proofs) {
        this.proofs = proofs;
    }

    @ShowsNoChild("a list of links")
    @GetMapping(Menu.PICTURE)
    PicturePage picture(Frame frame) {
        return new PicturePage(frame, Menu.picture(proofs.practitioner()));
    }
}
