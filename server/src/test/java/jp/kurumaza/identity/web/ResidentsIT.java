package jp.kurumaza.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.platform.KurumazaClock;
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.topic.TopicSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Residents of an open topic: who they are, and who they stay. */
class ResidentsIT {

  private static final Installation installation = Installation.one();
  private static final FrontDoor policy = installation.visitor();
  private static final FrontDoor otherPolicy = installation.visitor();
  private static String draft;
  private static String open;

  private final FrontDoor phone = installation.visitor();

  @BeforeAll
  static void openATopic() {
    FrontDoor admin = installation.visitor();
    installation.signInAsAdministrator(admin);
    String department = staff(admin, policy, "toyama", "医療政策課");
    staff(admin, otherPolicy, "takaoka", "働き方改革推進課");
    draft = draft(department);
    open = draft(department);
    policy.post("/api/topics/" + open + "/opening").expect(200);
  }

  private static String staff(FrontDoor admin, FrontDoor visitor, String login, String name) {
    String department = Installation.department(admin, name);
    JsonNode added = Installation.add(admin, login, department, "policy");
    Installation.signIn(visitor, login, added.path("password").asText()).expect(200);
    return department;
  }

  private static String draft(String department) {
    return policy
        .post("/api/topics", settings(department))
        .expect(201)
        .json()
        .path("card")
        .path("id")
        .asText();
  }

  private static TopicSettings settings(String department) {
    LocalDate today = LocalDate.now(KurumazaClock.ZONE);
    return new TopicSettings(
        "子どもが熱を出した朝、何があれば乗り切れますか？",
        "熱が出た朝に家で起きていることを聞きます。",
        List.of("断られた家庭がどうしたのか、県は知りません。"),
        List.of("空きの知らせ方"),
        List.of(),
        List.of("病児保育は県内に41か所あります。"),
        null,
        UUID.fromString(department),
        List.of("160008"),
        List.of("小さい子どもがいる人"),
        today,
        today.plusDays(60),
        today.plusDays(120),
        null);
  }

  private static Answer join(FrontDoor visitor, String topic, String nickname) {
    return visitor.post(
        "/api/topics/" + topic + "/participants",
        Map.of("nickname", nickname, "rules", "2026-11", "licence", "CC-BY-4.0"));
  }

  private static JsonNode me(FrontDoor visitor) {
    return visitor.get("/api/session").expect(200).json();
  }

  @Test
  void aResidentJoinsUnderANicknameAndIsKnownAgain() {
    JsonNode joined = join(phone, open, "かもめ").expect(201).json();
    assertThat(joined.path("nickname").asText()).isEqualTo("かもめ");
    assertThat(me(phone).path("participants")).containsExactly(joined);
    assertThat(join(phone, open, "つばめ").expect(201).json()).isEqualTo(joined);
    assertThat(me(phone).path("recovery").asBoolean()).isFalse();
  }

  @Test
  void aRecoveryCodeBringsTheSamePersonToAnotherPhone() {
    JsonNode joined = join(phone, open, "ひばり").expect(201).json();
    String old = phone.post("/api/recovery").expect(201).json().path("code").asText();
    String code = phone.post("/api/recovery").expect(201).json().path("code").asText();
    assertThat(me(phone).path("recovery").asBoolean()).isTrue();

    FrontDoor newPhone = installation.visitor();
    redeem(newPhone, old).expectProblem(422, "unknown-recovery-code");
    join(newPhone, open, "すずめ").expect(201);
    JsonNode known =
        redeem(newPhone, code.toLowerCase(Locale.ROOT).replace('-', ' ')).expect(200).json();
    assertThat(known.path("participants")).containsExactly(joined);
    assertThat(me(newPhone).path("participants")).containsExactly(joined);
    assertThat(me(phone).path("participants")).containsExactly(joined);
  }

  private static Answer redeem(FrontDoor visitor, String code) {
    return visitor.post("/api/recovery/redemption", Map.of("code", code));
  }

  @Test
  void staffWhoJoinAreAPersonBesideTheirAccountUntilTheySignOut() {
    FrontDoor desk = installation.visitor();
    installation.signInAsAdministrator(desk);
    join(desk, open, "めじろ").expect(201);
    assertThat(me(desk).path("account").path("login").asText()).isEqualTo("kanri");
    assertThat(me(desk).path("participants")).hasSize(1);
    installation.signInAsAdministrator(desk);
    assertThat(me(desk).path("participants")).hasSize(1);
    desk.delete("/api/session").expect(204);
    assertThat(me(desk).path("account").isNull()).isTrue();
    assertThat(me(desk).path("participants")).isEmpty();
  }

  @Test
  void namesAreRefusedWithAReason() {
    join(phone, open, "Kawasemi").expect(201);
    FrontDoor other = installation.visitor();
    join(other, open, "ｋａｗａｓｅｍｉ").expectProblem(409, "nickname-taken");
    join(other, open, "管理太郎").expectProblem(409, "nickname-taken");
    join(other, open, "　").expectProblem(422, "blank-text");
    join(other, open, "か\nもめ").expectProblem(422, "control-characters");
    join(other, open, "あ".repeat(21)).expectProblem(422, "text-too-long");
    assertThat(me(other).path("participants")).isEmpty();
  }

  @Test
  void oldRulesAndClosedOrUnknownTopicsAreRefused() {
    phone
        .post(
            "/api/topics/" + open + "/participants",
            Map.of("nickname", "かもめ", "rules", "2025-01", "licence", "CC-BY-4.0"))
        .expectProblem(409, "rules-outdated");
    join(phone, draft, "かもめ").expectProblem(409, "topic-not-open");
    join(phone, UUID.randomUUID().toString(), "かもめ").expectProblem(404, "not-found");
    join(phone, "nowhere", "かもめ").expectProblem(404, "not-found");
  }

  @Test
  void aDepartmentsTopicIsItsOwn() {
    String topic = "/api/topics/" + draft;
    TopicSettings settings = settings(UUID.randomUUID().toString());
    otherPolicy.put(topic, settings).expectProblem(403, "forbidden");
    otherPolicy.post(topic + "/opening").expectProblem(403, "forbidden");
    phone.post(topic + "/opening").expectProblem(401, "sign-in-required");
    FrontDoor admin = installation.visitor();
    installation.signInAsAdministrator(admin);
    admin.post(topic + "/opening").expectProblem(403, "forbidden");
  }
}
