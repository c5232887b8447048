/**
 * Time in England: the clock everything takes its time from, working days, bank holidays, and how
 * dates are written. The one home of date arithmetic (guide ¶8: "within one working day"). Uses
 * nothing else of Waymark.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.waymark.calendar;
