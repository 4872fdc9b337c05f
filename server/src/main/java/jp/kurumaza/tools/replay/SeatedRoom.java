package jp.kurumaza.tools.replay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import jp.kurumaza.identity.SessionToken;

/**
 * An open room on a demonstration server, with people who may speak in it.
 *
 * @param cookies a {@code Cookie} header for each of them
 */
public record SeatedRoom(UUID id, List<String> cookies) {

  /** Makes rooms in which the same people sit. */
  public static List<SeatedRoom> make(URI server, int rooms, int people)
      throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    Memory memory = new Memory(null, new TreeMap<>());
    String names = UUID.randomUUID().toString().substring(0, 8);
    List<SeatedRoom> made = new ArrayList<>();
    for (int i = 0; i < rooms; i++) {
      UUID room = new DemoRoom(client, server).make("計測 " + (i + 1));
      Speakers speakers = new Speakers(client, server, room, memory.in(room), null);
      List<String> cookies = new ArrayList<>();
      for (int person = 0; person < people; person++) {
        cookies.add(SessionToken.COOKIE + "=" + speakers.get(names + " " + person).token());
      }
      made.add(new SeatedRoom(room, cookies));
    }
    return made;
  }
}
