/**
 * Disruption tools (guide ¶16; domain.md C.8): notices, orders and licences against an adult of
 * concern or premises, with who issues them, whether a conviction is needed, and what has become of
 * each. Never against a person under 18 or of unknown age (safety rule 8). Read by the police and
 * by managers who were named; the children whom one protects have one line on their file and words
 * of their own.
 */
@org.springframework.modulith.NamedInterface("disruption")
@org.jspecify.annotations.NullMarked
package org.waymark.contexts.disruption;
