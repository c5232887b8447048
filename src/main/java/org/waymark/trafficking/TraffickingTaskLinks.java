package org.waymark.trafficking;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.work.TaskLink;

/** Where the local authority decides on what another agency asks for. */
@Component
class TraffickingTaskLinks implements TaskLink {
    @Override
    public String kind() {
        return LocalAuthority.ROUTED_TASK;
    }

    @Override
    public String path(UUID subject) {
        return "/trafficking/" + subject;
    }
}
