package jp.kurumaza.platform;

import java.util.function.Consumer;

/**
 * What the nodes of one installation tell each other: soon, in order from each node, and lost when
 * the line between them breaks. Who must not miss anything looks into the database too.
 */
public interface Nodes {
  /** Whether there can be no other node. */
  boolean alone();

  /**
   * Tells every other node; returns at once.
   *
   * @param subject one word, under which {@link #listen} hears it
   * @param text at most 7,000 bytes of UTF-8
   */
  void tell(String subject, String text);

  /** Hears what other nodes tell of a subject, on one thread for all. */
  void listen(String subject, Consumer<Told> listener);

  /** Does something while no other node does anything in turn. */
  void inTurn(Runnable work);

  /**
   * @param node who told it: another name each time that the node starts
   */
  record Told(String node, String text) {}
}
