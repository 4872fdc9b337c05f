package jp.kurumaza.log;

/**
 * What the events of a log add up to. The state is mutable and confined to its log's queue.
 *
 * @param <S> the state
 */
public interface Fold<S> {
  S empty();

  void apply(S state, LoggedEvent event);
}
