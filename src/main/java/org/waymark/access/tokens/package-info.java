/** API tokens: a person's own need-to-know, for a program that acts as them. */
@org.springframework.modulith.NamedInterface("tokens")
@org.jspecify.annotations.NullMarked
package org.waymark.access.tokens;
