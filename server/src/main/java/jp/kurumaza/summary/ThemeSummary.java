package jp.kurumaza.summary;

import java.util.List;

/** What was said on a theme, in short. */
public record ThemeSummary(String theme, List<SummarySentence> sentences) {}
