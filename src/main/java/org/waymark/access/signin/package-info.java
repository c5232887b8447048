/** Signing in and out: passwords, their attempts, sessions and the headers of every answer. */
@org.springframework.modulith.NamedInterface("signin")
@org.jspecify.annotations.NullMarked
package org.waymark.access.signin;
