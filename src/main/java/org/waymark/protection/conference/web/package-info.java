/** The pages of conferences: convening one, and its chair's decision. */
@org.jspecify.annotations.NullMarked
package org.waymark.protection.conference.web;
