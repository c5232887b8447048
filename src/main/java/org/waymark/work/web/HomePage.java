package org.waymark.work.web;

import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.people.Role;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The first page of auditors, data-protection officers and administrators (domain.md H.2). */
public record HomePage(Frame frame, Form form, Practitioner person) implements FormPage {
    @Override
    public String title() {
        return "Your part in Waymark";
    }

    public boolean isAuditor() {
        return person.is(Role.AUDITOR);
    }

    /** Of the police: the one who reads the police audit (safety rule 11). */
    public boolean isPoliceAuditor() {
        return isAuditor() && person.agency().kind() == AgencyKind.POLICE;
    }

    public boolean isDataProtection() {
        return person.is(Role.DATA_PROTECTION_OFFICER);
    }

    public boolean isAdministrator() {
        return person.is(Role.ADMINISTRATOR);
    }

    public boolean opensFiles() {
        return isAuditor() || isDataProtection();
    }
}
