/**
 * The pages of meetings: one's own, those of a child, one meeting with its people, contributions,
 * record and minutes, and the action that somebody has without seeing the meeting (guide ¶10, 13).
 */
@org.jspecify.annotations.NullMarked
package org.waymark.meetings.web;
