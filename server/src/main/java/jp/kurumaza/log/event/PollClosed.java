package jp.kurumaza.log.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * No more answers are taken.
 *
 * @param counts how many chose each, in the order of the choices; null where so few answered that
 *     it would tell who chose what
 */
public record PollClosed(long poll, @Nullable List<Integer> counts) implements PollEvent {}
