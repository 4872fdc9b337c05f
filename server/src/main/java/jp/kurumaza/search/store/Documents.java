package jp.kurumaza.search.store;

import java.util.UUID;
import jp.kurumaza.platform.FoldedText;
import jp.kurumaza.search.Entry;
import jp.kurumaza.search.Place;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Entries as documents: searchable words, and of what is stored only the place. */
final class Documents {
  static final String PLACE = "place";
  static final String KIND = "kind";
  static final String TOPIC = "topic";
  static final String AT = "at";

  private static final String NONE = "-";

  private Documents() {}

  static Document of(Entry entry) {
    String key = key(entry.place());
    Document document = new Document();
    document.add(new StringField(PLACE, key, Store.YES));
    document.add(new SortedDocValuesField(PLACE, new BytesRef(key)));
    document.add(new StringField(KIND, entry.place().kind().name(), Store.NO));
    document.add(new StringField(TOPIC, entry.place().topic().toString(), Store.NO));
    document.add(new NumericDocValuesField(AT, entry.at().toEpochMilli()));
    if (entry.titled()) {
      String title = FoldedText.of(entry.title()).text();
      document.add(new TextField(Analysis.TITLE, title, Store.NO));
      addText(document, title);
    }
    addText(document, FoldedText.of(entry.text()).text());
    return document;
  }

  static Term term(Place place) {
    return new Term(PLACE, key(place));
  }

  static Place place(Document document) {
    String[] parts = document.get(PLACE).split("/");
    return new Place(
        Place.Kind.valueOf(parts[0]),
        UUID.fromString(parts[1]),
        parts[2].equals(NONE) ? null : UUID.fromString(parts[2]),
        parts[3].equals(NONE) ? null : Long.valueOf(parts[3]));
  }

  private static void addText(Document document, String text) {
    document.add(new TextField(Analysis.WORDS, text, Store.NO));
    document.add(new TextField(Analysis.PAIRS, text, Store.NO));
  }

  private static String key(Place place) {
    return String.join(
        "/",
        place.kind().name(),
        place.topic().toString(),
        place.room() == null ? NONE : place.room().toString(),
        place.sequence() == null ? NONE : place.sequence().toString());
  }
}
