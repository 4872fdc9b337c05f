package jp.kurumaza.log.web;

/** Where a command stands in the log. */
public record Appended(long sequence) {}
