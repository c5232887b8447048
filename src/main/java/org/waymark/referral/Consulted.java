package org.waymark.referral;

import java.time.LocalDate;

/** Somebody the social worker discussed the referral with before deciding (guide ¶8). */
public record Consulted(String name, String agency, String said, LocalDate on) {}
