/**
 * Documents: those that people add to a record, and those that are printed and sent. What is added
 * is checked by its content, kept encrypted beside its record, seen by whoever sees the record
 * ({@link org.waymark.documents.Holder}) and served as an attachment. What is printed is an
 * accessible PDF (PDF/UA-1) made from a template with the font in it; what it says comes from the
 * module that prints it (guide ¶7: the referral form on paper).
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "requests",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.documents;
