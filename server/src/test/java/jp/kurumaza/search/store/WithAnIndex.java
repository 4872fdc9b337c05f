package jp.kurumaza.search.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.search.Entry;
import jp.kurumaza.search.Place;
import jp.kurumaza.search.SearchIndex.Changes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An index in a folder of its own, with statements and a topic to put into it. */
abstract class WithAnIndex {
  static final UUID TOPIC = UUID.randomUUID();
  static final UUID ROOM = UUID.randomUUID();

  @TempDir Path folder;
  LuceneIndex index;

  @BeforeEach
  void open() {
    index = new LuceneIndex(folder);
  }

  @AfterEach
  void close() {
    index.close();
  }

  List<Long> sequences(String query) {
    return index.find(query, null, 0, 20).places().stream().map(Place::sequence).toList();
  }

  void put(long sequence, String text) {
    advance(ROOM, sequence, changes(List.of(said(sequence, text)), List.of()));
  }

  void remove(long sequence, boolean erased) {
    advance(
        ROOM,
        sequence + 1,
        new Changes(List.of(), List.of(), List.of(statement(sequence)), erased));
  }

  void advance(UUID log, long sequence, Changes changes) {
    index.advance(log, sequence, changes);
    index.refresh();
  }

  static Changes changes(List<Entry> put, List<Place> gone) {
    return new Changes(List.of(), put, gone, false);
  }

  static Entry said(long sequence, String text) {
    return new Entry(statement(sequence), "問い", "問い", text, Instant.ofEpochSecond(sequence), false);
  }

  static Entry topic(String question) {
    return new Entry(Place.ofTopic(TOPIC), question, question, "背景", Instant.EPOCH, true);
  }

  static Place statement(long sequence) {
    return Place.ofStatement(TOPIC, ROOM, sequence);
  }
}
