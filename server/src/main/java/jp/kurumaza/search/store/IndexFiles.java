package jp.kurumaza.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOConsumer;

/**
 * The index's folder: documents, and the cursor of each log in the commit's own data. An index of
 * another version of the analysis, or a damaged one, starts anew; the logs fill it again.
 */
final class IndexFiles {
  /** Count it up when the same text gives other terms than before. */
  private static final String VERSION = "1";

  private static final Logger log = Logger.getLogger(IndexFiles.class.getName());
  private static final String VERSION_KEY = "version";

  /** Up to so many documents none that was removed stays: the order of hits counts them too. */
  private static final int SMALL = 20_000;

  /**
   * In a larger index, the percentage of removed documents from which a segment is written anew.
   */
  private static final double OFTEN_ENOUGH = 1;

  private final Directory directory;
  private final TieredMergePolicy merging = new TieredMergePolicy();
  private final IndexWriter writer;
  private final Map<UUID, Long> cursors = new HashMap<>();
  private boolean changed;
  private boolean erased;

  IndexFiles(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    Map<String, String> committed = committed(directory);
    boolean usable = VERSION.equals(committed.get(VERSION_KEY));
    if (!usable) {
      clear(directory);
    }
    writer =
        new IndexWriter(
            directory, new IndexWriterConfig(Analysis.ANALYZER).setMergePolicy(merging));
    if (usable) {
      committed.forEach(this::remember);
    }
  }

  IndexWriter writer() {
    return writer;
  }

  synchronized long cursor(UUID of) {
    return cursors.getOrDefault(of, 0L);
  }

  synchronized void change(UUID of, long cursor, boolean erases, IOConsumer<IndexWriter> change) {
    run(() -> change.accept(writer));
    cursors.put(of, cursor);
    changed = true;
    erased |= erases;
  }

  /** Removed documents go from the files: those that were erased at once, others by and by. */
  synchronized void commit() {
    if (!changed) {
      return;
    }
    run(
        () -> {
          if (writer.hasDeletions()) {
            boolean all = erased || writer.getDocStats().numDocs <= SMALL;
            merging.setForceMergeDeletesPctAllowed(all ? 0 : OFTEN_ENOUGH);
            writer.forceMergeDeletes();
          }
          Map<String, String> data = new HashMap<>();
          data.put(VERSION_KEY, VERSION);
          cursors.forEach((of, cursor) -> data.put(of.toString(), cursor.toString()));
          writer.setLiveCommitData(data.entrySet());
          writer.commit();
        });
    changed = false;
    erased = false;
  }

  synchronized void close() {
    if (writer.isOpen()) {
      commit();
      run(writer::close);
    }
    run(directory::close);
  }

  private void remember(String key, String value) {
    if (!key.equals(VERSION_KEY)) {
      cursors.put(UUID.fromString(key), Long.valueOf(value));
    }
  }

  private static Map<String, String> committed(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Map.of();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData();
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      log.warning("The search index cannot be read and is built anew: " + e.getMessage());
      return Map.of();
    }
  }

  private static void clear(Directory directory) throws IOException {
    try (Lock ours = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          ours.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  static void run(Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something with files. */
  interface Action {
    void run() throws IOException;
  }
}
