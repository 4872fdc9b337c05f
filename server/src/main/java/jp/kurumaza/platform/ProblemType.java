package jp.kurumaza.platform;

import java.util.Locale;

/** The kinds of refusal that the API knows, each explained at {@code /docs/problems/<slug>}. */
public enum ProblemType {
  MALFORMED_JSON(400, "JSONとして読めません"),
  UNKNOWN_FIELD(400, "知らない項目があります"),
  INVALID_VALUE(400, "値の形が正しくありません"),
  MISSING_IDEMPOTENCY_KEY(400, "Idempotency-Keyがありません"),
  SIGN_IN_REQUIRED(401, "ログインが必要です"),
  WRONG_CREDENTIALS(401, "ログインできませんでした"),
  FORBIDDEN(403, "この操作はできません"),
  NOT_JOINED(403, "まだ参加していません"),
  INVITATION_NEEDED(403, "招待が必要です"),
  FOREIGN_ORIGIN(403, "ほかのサイトからの操作は受け付けません"),
  NOT_FOUND(404, "見つかりません"),
  METHOD_NOT_ALLOWED(405, "この方法では操作できません"),
  NOT_ACCEPTABLE(406, "求められた形式では返せません"),
  CONFLICT(409, "いまの状態ではできません"),
  NICKNAME_TAKEN(409, "その名前は使えません"),
  RULES_OUTDATED(409, "約束が新しくなりました"),
  LOGIN_TAKEN(409, "そのログインIDは使われています"),
  DEPARTMENT_TAKEN(409, "その部署はもうあります"),
  LAST_ADMINISTRATOR(409, "管理者がいなくなります"),
  ROOM_NOT_OPEN(409, "部屋はまだ始まっていません"),
  ROOM_CLOSED(409, "部屋は終わりました"),
  ROOM_CANCELLED(409, "部屋は中止になりました"),
  SEAT_NEEDED(409, "まだ席についていません"),
  NOT_YOUR_TURN(409, "いまは、ほかの人の番です"),
  NOT_YOUR_TABLE(409, "いまは、ほかのテーブルの席です"),
  COOLING_DOWN(409, "いまは書くのを休む時間です"),
  REMOVED(409, "この部屋では、いま話せません"),
  CITATION_NEEDED(422, "もとになった発言がありません"),
  CITED_NOT_SHOWN(422, "もとになった発言がいま見えません"),
  TOPIC_NOT_DRAFT(409, "公開した問いは変えられません"),
  TOPIC_NOT_OPEN(409, "公開中の問いではありません"),
  PARTICIPATION_NOT_OVER(409, "まだ参加の期間中です"),
  OUTCOME_NOT_PUBLISHED(409, "まとめがまだ公開されていません"),
  FINDINGS_UNANSWERED(409, "まだ答えていないことがあります"),
  ROOMS_NOT_CLOSED(409, "まだ終わっていない部屋があります"),
  NO_FINDINGS(409, "分かったことがまだ記録されていません"),
  OUTCOME_PUBLISHED(409, "公開したまとめは直せません"),
  OUTCOME_NOT_REVIEWED(409, "1人目の確認がまだです"),
  SENTENCES_UNCONFIRMED(409, "まだ確かめていない文があります"),
  SECOND_PERSON_NEEDED(409, "もう一人の確認が必要です"),
  SENTENCE_NEEDED(409, "この文は外せません"),
  SOURCE_GONE(409, "もとの発言がいま見られません"),
  BODY_TOO_LARGE(413, "送られた内容が大きすぎます"),
  UNSUPPORTED_MEDIA_TYPE(415, "この形式は受け付けません"),
  BLANK_TEXT(422, "文字がありません"),
  TEXT_TOO_LONG(422, "文が長すぎます"),
  CONTROL_CHARACTERS(422, "使えない制御文字があります"),
  BROKEN_TEXT(422, "壊れた文字があります"),
  WEAK_PASSWORD(422, "パスワードの長さが合いません"),
  UNKNOWN_RECOVERY_CODE(422, "引き継ぎコードが違います"),
  UNKNOWN_MUNICIPALITY(422, "知らない自治体コードです"),
  UNKNOWN_DEPARTMENT(422, "部署が見つかりません"),
  DATES_OUT_OF_ORDER(422, "日付の順番が合いません"),
  SHORT_PERIOD_REASON_NEEDED(422, "参加の期間が短い理由が必要です"),
  NEXT_WORD_NEEDED(422, "次に知らせる日が合いません"),
  PERSONAL_DATA(422, "個人の情報のように見えるところがあります"),
  IDEMPOTENCY_KEY_REUSED(422, "同じキーで別の内容が送られました"),
  TOO_MANY_REQUESTS(429, "回数が多すぎます"),
  INTERNAL_ERROR(500, "サーバーで問題が起きました"),
  NOT_READY(503, "準備中です");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status of the answer. */
  public int status() {
    return status;
  }

  /** A short Japanese summary, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** The name in addresses: {@code BLANK_TEXT} is {@code blank-text}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
