package jp.kurumaza.minutes.format;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kurumaza.log.event.Finding.Agreement;
import jp.kurumaza.minutes.Minutes;
import jp.kurumaza.minutes.Minutes.Choice;
import jp.kurumaza.minutes.Minutes.Voice;
import jp.kurumaza.platform.KurumazaClock;
import org.jspecify.annotations.Nullable;

/** What minutes say in words, whatever the file. */
final class Words {
  static final String COURSE = "進め方";
  static final String FINDINGS = "分かったこと";
  static final String POLLS = "みんなにきいたこと";
  static final String VOICES = "話したこと";
  static final String NOTE = "あだ名で参加した人の言葉を、本人が送ったとおりに写しています。取り下げた声、隠した声は、そのことだけを残しています。";

  static final String LACKING = "〔絵文字〕や〔文字 U+…〕は、この文書の文字の形にない字のかわりです。もとの字は、CSVとJSONLの記録にあります。";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日（E）", Locale.JAPANESE);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  private Words() {}

  static String title(Minutes minutes) {
    return "「%s」の記録".formatted(minutes.title());
  }

  static String when(Minutes minutes) {
    Instant begin = minutes.openedAt() == null ? minutes.startsAt() : minutes.openedAt();
    String end = minutes.closedAt() == null ? "（まだ終わっていません）" : time(minutes.closedAt());
    return DAY.format(begin.atZone(KurumazaClock.ZONE)) + " " + time(begin) + "〜" + end;
  }

  static List<String> head(Minutes minutes) {
    return List.of(
        "問い：" + minutes.question(),
        "日時：" + when(minutes),
        "場所：" + minutes.place(),
        "進行：" + String.join("、", minutes.facilitators()),
        "席についた住民：%d人".formatted(minutes.people()));
  }

  static String time(Instant at) {
    return TIME.format(at.atZone(KurumazaClock.ZONE));
  }

  static String name(Voice voice) {
    return voice.leads() ? voice.name() + "（進行）" : voice.name();
  }

  /** What stands beside the words: the theme, whom it answers, what became of it. */
  static String beside(Voice voice) {
    return Stream.of(
            voice.replyTo() == null ? null : "%d番へ".formatted(voice.replyTo()),
            voice.theme() == null ? null : "テーマ：" + voice.theme(),
            voice.text() == null ? null : voice.note())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("　"));
  }

  /** Its words, or why there are none. */
  static String said(Voice voice) {
    String text = voice.text();
    return text == null ? "（%s）".formatted(voice.note()) : text;
  }

  static String agreement(Agreement agreement) {
    return switch (agreement) {
      case AGREED -> "そろった";
      case SPLIT -> "分かれた";
      case UNSURE -> "まだ分からない";
    };
  }

  static String sources(List<Long> citations) {
    return citations.isEmpty()
        ? "もとになった声：いまは読めません"
        : "もとになった声：" + citations.stream().map(n -> n + "番").collect(Collectors.joining("、"));
  }

  static String minority(@Nullable String view) {
    return view == null ? "少数の見方：聞かれなかった" : "少数の見方：" + view;
  }

  static String choice(Choice choice) {
    Integer count = choice.count();
    return count == null ? choice.text() : "%s　%d人".formatted(choice.text(), count);
  }

  static String answered(Minutes.Asked asked) {
    boolean counted = asked.choices().stream().allMatch(choice -> choice.count() != null);
    return "答えた人 %d人%s".formatted(asked.answered(), counted ? "" : "（人数が少ないため、数は出しません）");
  }
}
