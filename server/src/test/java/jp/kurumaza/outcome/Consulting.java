package jp.kurumaza.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.support.Answer;
import jp.kurumaza.support.FrontDoor;
import jp.kurumaza.support.Stage;

/** A topic of its own with one talk, and the people who make an outcome of it. */
final class Consulting {
  final Stage stage;
  final FrontDoor first;
  final FrontDoor second;
  final FrontDoor facilitator;
  final String topic;
  final String room;
  FrontDoor resident;
  long said;
  long finding;
  private final Map<String, Object> found = new HashMap<>();

  Consulting(Stage demonstration) {
    first = demonstration.owner();
    facilitator = demonstration.facilitator();
    second = demonstration.staff("shinjo");
    stage = demonstration.inANewTopic();
    topic = stage.topic();
    room = stage.room();
  }

  void talk(String words) {
    stage.opened();
    resident = stage.seated();
    said = stage.say(resident, words);
    long other = stage.say(stage.seated(), "登録の紙が施設ごとに違い、同じことを3回も書きました。");
    long theme =
        facilitator
            .post(in("themes"), Map.of("name", "朝の空き待ち"))
            .expect(201)
            .json()
            .get("sequence")
            .asLong();
    facilitator.put(in("statements/" + said + "/theme"), Map.of("theme", theme)).expect(200);
    found.put("text", "空いた席が、待つ人に届いていない。");
    found.put("agreement", "agreed");
    found.put("theme", theme);
    found.put("citations", List.of(said, other));
    found.put("minorityView", null);
    finding = facilitator.post(in("findings"), found).expect(201).json().get("sequence").asLong();
    first.post(work("")).expectProblem(409, "rooms-not-closed");
    facilitator.post(in("closing")).expect(200);
  }

  void revise(String text) {
    found.put("text", text);
    facilitator.put(in("findings/" + finding), found).expect(200);
  }

  void published(String words) {
    talk(words);
    first.post(work("")).expect(201);
    confirmAll(first);
    first.post(work("/review")).expect(200);
    confirmAll(second);
    second.post(work("/approval")).expect(200);
  }

  void confirmAll(FrontDoor who) {
    for (JsonNode sentence : who.get(work("")).expect(200).json().get("sentences")) {
      if (!sentence.get("confirmed").asBoolean()) {
        confirm(who, sentence).expect(200);
      }
    }
  }

  Answer confirm(FrontDoor who, JsonNode sentence) {
    return who.put(sentence(sentence), Map.of("confirmed", true));
  }

  Answer answer(FrontDoor who) {
    return who.put(
        "/api/topics/" + topic + "/findings/" + room + "/" + finding + "/answer",
        Map.of("kind", "accepted", "text", "来年度から順番に知らせます。", "reason", "早く始められるため。"));
  }

  JsonNode outcome(FrontDoor who) {
    return who.get(path()).expect(200).json();
  }

  String sentence(JsonNode sentence) {
    return work("/sentences/" + UUID.fromString(sentence.get("id").asText()));
  }

  String path() {
    return "/api/topics/" + topic + "/outcome";
  }

  String work(String step) {
    return path() + "/draft" + step;
  }

  String in(String place) {
    return stage.in(place);
  }
}
