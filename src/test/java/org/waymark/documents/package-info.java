/** Whether everybody can read what is printed. */
@org.jspecify.annotations.NullMarked
package org.waymark.documents;
