package org.waymark.access;

import java.util.List;
import org.waymark.web.Frame;

/**
 * Whom to telephone when a child is in danger now, from the area's procedures. On every page, also
 * before signing in (guide ¶7; safety rule 1).
 */
public interface EmergencyContacts {
    List<Frame.Contact> now();
}
