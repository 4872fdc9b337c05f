package jp.kurumaza.search.store;

import static jp.kurumaza.search.Place.Kind.STATEMENT;
import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.platform.Config;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.search.Entry;
import jp.kurumaza.search.Place;
import jp.kurumaza.search.Place.Kind;
import jp.kurumaza.search.SearchIndex;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.IOFunction;
import org.jspecify.annotations.Nullable;

/** The index in the data folder. */
@OnlyOne
public class LuceneIndex implements SearchIndex, AutoCloseable {
  /** The best first; of equals the newest, then in one order for every copy of the index. */
  private static final Sort BEST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Documents.AT, SortField.Type.LONG, true),
          new SortField(Documents.PLACE, SortField.Type.STRING));

  private final IndexFiles files;
  private final SearcherManager searchers;

  @Inject
  public LuceneIndex(Config config) {
    this(config.data().resolve("index"));
  }

  public LuceneIndex(Path folder) {
    try {
      files = new IndexFiles(folder);
      searchers = new SearcherManager(files.writer(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long cursor(UUID log) {
    return files.cursor(log);
  }

  @Override
  public void advance(UUID log, long cursor, Changes changes) {
    files.change(
        log,
        cursor,
        changes.erased(),
        writer -> {
          for (UUID topic : changes.topics()) {
            writer.deleteDocuments(ownEntries(topic));
          }
          for (Place place : changes.gone()) {
            writer.deleteDocuments(Documents.term(place));
          }
          for (Entry entry : changes.put()) {
            writer.updateDocument(Documents.term(entry.place()), Documents.of(entry));
          }
        });
  }

  @Override
  public void refresh() {
    IndexFiles.run(searchers::maybeRefreshBlocking);
  }

  @Override
  public void commit() {
    files.commit();
    refresh(); // lets go of the segments that the commit has merged away
  }

  @Override
  public Found find(String typed, @Nullable Kind kind, int skip, int limit) {
    TypedQuery query = TypedQuery.of(typed);
    Found found = find(query.query(), kind, skip, limit);
    return found.isEmpty() ? find(query.loosely(), kind, skip, limit) : found;
  }

  private Found find(Optional<Query> wanted, @Nullable Kind kind, int skip, int limit) {
    return wanted
        .map(query -> search(searcher -> found(searcher, query, kind, skip, limit)))
        .orElseGet(() -> new Found(List.of(), Map.of()));
  }

  @Override
  public Marker marker(String query) {
    return new TextMarker(TypedQuery.of(query));
  }

  @PreDestroy
  @Override
  public void close() {
    IndexFiles.run(searchers::close);
    files.close();
  }

  private static Found found(
      IndexSearcher searcher, Query query, @Nullable Kind kind, int skip, int limit)
      throws IOException {
    Query wanted = kind == null ? query : only(query, kind);
    TopDocs best = searcher.search(wanted, skip + limit, BEST);
    List<Place> places = new ArrayList<>();
    for (ScoreDoc doc : Arrays.stream(best.scoreDocs).skip(skip).toList()) {
      places.add(Documents.place(searcher.storedFields().document(doc.doc)));
    }
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind each : Kind.values()) {
      counts.put(each, searcher.count(only(query, each)));
    }
    return new Found(places, counts);
  }

  private static Query only(Query query, Kind kind) {
    return new BooleanQuery.Builder().add(query, MUST).add(ofKind(kind), FILTER).build();
  }

  private static Query ownEntries(UUID topic) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Documents.TOPIC, topic.toString())), FILTER)
        .add(ofKind(STATEMENT), MUST_NOT)
        .build();
  }

  private static Query ofKind(Kind kind) {
    return new TermQuery(new Term(Documents.KIND, kind.name()));
  }

  private <R> R search(IOFunction<IndexSearcher, R> query) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return query.apply(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
