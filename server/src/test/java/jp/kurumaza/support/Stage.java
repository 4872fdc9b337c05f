package jp.kurumaza.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.kurumaza.platform.KurumazaClock;

/** The demonstration's staff and newcomers in a fresh room of its open topic. */
public final class Stage {
  private static final String PASSWORD = "kurumaza-demo";

  private final ServerProcess server;
  private final FrontDoor owner;
  private final FrontDoor facilitator;
  private final String topic;
  private final String room;

  /** Schedules a room, not opened yet. */
  public Stage(ServerProcess server) {
    this.server = server;
    owner = staff("mizuhashi");
    facilitator = staff("mikuri");
    topic = openTopic();
    room = schedule();
  }

  private Stage(Stage like, String topic) {
    this.server = like.server;
    this.owner = like.owner;
    this.facilitator = like.facilitator;
    this.topic = topic;
    this.room = schedule();
  }

  /** The same staff with a topic of its own, for what other rooms must not disturb. */
  public Stage inANewTopic() {
    String topic = owner.post("/api/topics", settings()).expect(201).json().at("/card/id").asText();
    owner.post("/api/topics/" + topic + "/opening").expect(200);
    return new Stage(this, topic);
  }

  private Map<String, Object> settings() {
    LocalDate today = LocalDate.now(KurumazaClock.ZONE);
    return Map.ofEntries(
        Map.entry("question", "試しの問いですか？"),
        Map.entry("summary", "試すための問いです。"),
        Map.entry("why", List.of("試すため。")),
        Map.entry("canChange", List.of("知らせ方")),
        Map.entry("cannotChange", List.of()),
        Map.entry("background", List.of("これまでのこと。")),
        Map.entry("department", owner.get("/api/session").json().at("/account/department/id")),
        Map.entry("areas", List.of("160008")),
        Map.entry("concerns", List.of("保護者")),
        Map.entry("participationStarts", today.toString()),
        Map.entry("participationEnds", today.plusDays(40).toString()),
        Map.entry("answerDue", today.plusDays(60).toString()));
  }

  /** Somebody of the demonstration, signed in. */
  public FrontDoor staff(String name) {
    FrontDoor visitor = visitor();
    visitor
        .post("/api/session", Map.of("login", name + "@demo.example.jp", "password", PASSWORD))
        .expect(200);
    return visitor;
  }

  public FrontDoor visitor() {
    return new FrontDoor(server.address());
  }

  /** Somebody new with a nickname like no other, who has joined the topic. */
  public FrontDoor joined() {
    FrontDoor visitor = visitor();
    JsonNode rules = visitor.get("/api/rules").expect(200).json();
    String nickname = "人" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    visitor
        .post(
            "/api/topics/" + topic + "/participants",
            Map.of(
                "nickname",
                nickname,
                "rules",
                rules.get("version").asText(),
                "licence",
                rules.get("licence").asText()))
        .expect(201);
    return visitor;
  }

  /** As {@link #joined}, with a seat in the room. */
  public FrontDoor seated() {
    FrontDoor visitor = joined();
    visitor.post(in("people")).expect(201);
    return visitor;
  }

  public Stage opened() {
    facilitator.post(in("opening")).expect(200);
    return this;
  }

  /** Goes to a phase: 0 and 3 are open talk, 1 is silent writing, 2 a round. */
  public void startPhase(int phase) {
    facilitator.put(in("phase"), Map.of("phase", phase)).expect(200);
  }

  /** Says something and gives its sequence. */
  public long say(FrontDoor resident, String text) {
    return resident
        .post(in("statements"), Map.of("text", text))
        .expect(201)
        .json()
        .get("sequence")
        .asLong();
  }

  public FrontDoor owner() {
    return owner;
  }

  public FrontDoor facilitator() {
    return facilitator;
  }

  public String topic() {
    return topic;
  }

  public String room() {
    return room;
  }

  /** A path in the room. */
  public String in(String path) {
    return "/api/rooms/" + room + "/" + path;
  }

  private String openTopic() {
    JsonNode topics = owner.get("/api/topics?own=true").expect(200).json();
    return StreamSupport.stream(topics.spliterator(), false)
        .filter(topic -> topic.get("state").asText().equals("open"))
        .filter(topic -> topic.get("step").asText().equals("talk"))
        .map(topic -> topic.get("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> phase(String method) {
    return Map.of(
        "title", "話す", "method", method, "minutes", 10, "question", "どうですか", "prompts", List.of());
  }

  private String schedule() {
    String lead = facilitator.get("/api/session").json().at("/account/id").asText();
    return owner
        .post(
            "/api/topics/" + topic + "/rooms",
            Map.of(
                "title",
                "試しの部屋",
                "place",
                "オンライン",
                "startsAt",
                Instant.now().toString(),
                "agenda",
                Stream.of("open", "silent", "round", "open").map(Stage::phase).toList(),
                "crew",
                Map.of(lead, "lead")))
        .expect(201)
        .json()
        .get("id")
        .asText();
  }
}
