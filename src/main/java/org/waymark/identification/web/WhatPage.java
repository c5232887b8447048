package org.waymark.identification.web;

/** The account, in whose words (guide ¶4). Listen, do not investigate (safety rule 6). */
public record WhatPage(At at) implements StepPage {
    @Override
    public String title() {
        return "What was seen or said?";
    }
}
