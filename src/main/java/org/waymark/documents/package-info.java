/**
 * Documents to print and to send: accessible PDFs (PDF/UA-1) made from a template with the font in
 * them. Knows no domain and fetches nothing: what a document says comes from the module that prints
 * it (guide ¶7: the referral form on paper). Uses nothing else of Waymark.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.waymark.documents;
