package jp.kurumaza.identity;

import java.time.Instant;

/** What a participant agreed to when they joined, by version. */
public record Agreement(String rules, String licence, Instant at) {}
