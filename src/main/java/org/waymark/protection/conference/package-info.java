/**
 * Child protection conferences and core groups (guide ¶10; domain.md B.4, D.6): convened within 15
 * working days of the strategy discussion, held as meetings, decided by their chair. What a
 * conference decides starts, continues or ends the plan on its own day.
 */
@org.springframework.modulith.NamedInterface("conference")
@org.jspecify.annotations.NullMarked
package org.waymark.protection.conference;
