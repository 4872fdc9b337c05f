package jp.kurumaza.summary;

import java.util.List;

/**
 * One sentence of a summary.
 *
 * @param sources what it rests on, at least one
 */
public record SummarySentence(String text, List<Quotation> sources) {}
