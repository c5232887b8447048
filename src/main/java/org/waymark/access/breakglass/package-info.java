/**
 * Break-glass (domain.md H.2): somebody who has no part in a file opens it for a reason and for
 * hours. It waits for nobody, alerts a manager and data protection at once, marks what is read,
 * ends by itself and is reviewed. Never a sealed file for whoever is not named, never against a
 * conflict of interest.
 */
@org.jspecify.annotations.NullMarked
package org.waymark.access.breakglass;
