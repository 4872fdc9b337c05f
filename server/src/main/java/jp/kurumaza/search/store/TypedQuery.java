package jp.kurumaza.search.store;

import static org.apache.lucene.search.BooleanClause.Occur.MUST;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.platform.FoldedText;
import jp.kurumaza.search.store.Analysis.Token;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a person typed. Spaces part it; each part is looked for as it stands (by pairs of
 * characters) and by the words in it, and most parts must be there.
 */
final class TypedQuery {
  private static final float AS_IT_STANDS = 1.5f;
  private static final float IN_TITLE = 0.5f;
  private static final float BOTH_WAYS = 0.3f;

  private final List<String> parts;

  private TypedQuery(List<String> parts) {
    this.parts = parts;
  }

  static TypedQuery of(String typed) {
    return new TypedQuery(
        Arrays.stream(FoldedText.of(typed).text().split("[\\s\\p{Cntrl}]+"))
            .filter(part -> !part.isEmpty())
            .distinct()
            .toList());
  }

  /** The parts between spaces, folded. */
  List<String> parts() {
    return parts;
  }

  /** The words of all parts, in their base form. */
  Set<String> words() {
    return parts.stream().flatMap(TypedQuery::words).collect(Collectors.toSet());
  }

  /** For what has most of the parts, and of each part most of the words; empty for no parts. */
  Optional<Query> query() {
    return query(TypedQuery::most);
  }

  /** For what has any of it. */
  Optional<Query> loosely() {
    return query(wanted -> atLeast(1, wanted));
  }

  private Optional<Query> query(Function<List<Query>, Query> enough) {
    List<Query> wanted = parts.stream().flatMap(part -> part(part, enough).stream()).toList();
    return wanted.isEmpty() ? Optional.empty() : Optional.of(enough.apply(wanted));
  }

  private static Optional<Query> part(String part, Function<List<Query>, Query> enough) {
    List<Query> words =
        words(part).<Query>map(word -> new TermQuery(new Term(Analysis.WORDS, word))).toList();
    Query asItStands = new BoostQuery(pairs(part), AS_IT_STANDS);
    if (words.isEmpty()) {
      return pairs(part).getTerms().length == 0 ? Optional.empty() : Optional.of(asItStands);
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(new DisjunctionMaxQuery(List.of(asItStands, enough.apply(words)), BOTH_WAYS), MUST);
    words(part)
        .map(word -> new TermQuery(new Term(Analysis.TITLE, word)))
        .forEach(word -> either.add(new BoostQuery(word, IN_TITLE), SHOULD));
    return Optional.of(either.build());
  }

  private static Stream<String> words(String part) {
    return Analysis.tokens(Analysis.WORDS, part).stream().map(Token::term).distinct();
  }

  /** The pairs of characters one after the other; a single character where it has no neighbour. */
  private static PhraseQuery pairs(String part) {
    List<Token> tokens = Analysis.tokens(Analysis.PAIRS, part);
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    tokens.stream()
        .filter(token -> tokens.stream().noneMatch(other -> isPartOf(token, other)))
        .forEach(token -> phrase.add(new Term(Analysis.PAIRS, token.term()), token.position()));
    return phrase.build();
  }

  private static boolean isPartOf(Token token, Token other) {
    return other != token
        && other.start() <= token.start()
        && token.end() <= other.end()
        && other.end() - other.start() > token.end() - token.start();
  }

  /** Of one or two all, of more 60 %. */
  private static Query most(List<Query> wanted) {
    int size = wanted.size();
    return atLeast(size <= 2 ? size : (size * 3 + 4) / 5, wanted);
  }

  private static Query atLeast(int enough, List<Query> wanted) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    wanted.forEach(query -> some.add(query, SHOULD));
    return some.setMinimumNumberShouldMatch(enough).build();
  }
}
