/**
 * The pages of this module: report, episode, return, the interviewers' worklist made for a phone,
 * the interview, what becomes of its facts, and the pattern over a child's episodes (guide ¶5).
 */
@org.jspecify.annotations.NullMarked
package org.waymark.missing.web;
