package org.waymark.procedures;

public record ProceduresPack(String version) {}
