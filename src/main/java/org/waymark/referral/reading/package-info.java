/**
 * What pages, the API and paper say about a referral: read models beside the SQL that fills them.
 * Which rows are there is the database's matter; what they leave out, such as the front door's own
 * notes, is left out here.
 */
@org.jspecify.annotations.NullMarked
package org.waymark.referral.reading;
