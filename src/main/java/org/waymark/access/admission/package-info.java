/**
 * How many requests are worked on at once. More than a machine can do are not queued without end:
 * those who would wait too long are told so at once, in words, and keep what they typed. What can
 * wait least goes first: signing in, what somebody wrote, and immediate danger (safety rule 1).
 */
@org.jspecify.annotations.NullMarked
package org.waymark.access.admission;
